// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role.application;

import de.digifit.core.role.ProfileChange;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.Targets;
import de.digifit.core.shared.Words;
import java.util.List;

/**
 * A role profile and how it came about.
 *
 * @param version how often it was changed
 * @param history the newest first; empty where it is as it was delivered
 */
public record ProfileDetails(
        ProfileId id, String code, Words title, Targets targets, int version, boolean retired, List<Entry> history) {

    /**
     * One change.
     *
     * @param author the name of who made it
     */
    public record Entry(ProfileChange change, String author) {}
}
