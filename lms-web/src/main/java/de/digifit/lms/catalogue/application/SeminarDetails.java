// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue.application;

import de.digifit.core.gap.Proposal;
import de.digifit.lms.seminar.Seminar;
import java.util.List;

/**
 * One seminar with all that the asker may want to know before applying.
 *
 * @param open events that accept applications, soonest first
 * @param more whether there are later ones that were not asked for
 * @param closes what it would close for the asker, most important first
 */
public record SeminarDetails(Seminar seminar, List<OpenEvent> open, boolean more, List<Proposal.Reason> closes) {

    public SeminarDetails {
        open = List.copyOf(open);
        closes = List.copyOf(closes);
    }
}
