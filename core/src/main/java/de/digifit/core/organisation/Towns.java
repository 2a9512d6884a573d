// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

/** The towns of this installation, kept. */
public interface Towns {

    /** @throws NullPointerException when there is no such town */
    Town get(TownId id);
}
