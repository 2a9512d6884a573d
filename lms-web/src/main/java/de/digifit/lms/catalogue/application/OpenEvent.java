// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue.application;

import de.digifit.core.role.Desk;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.terms.FreePlaces;

/**
 * An event that accepts applications, with the places that are free.
 *
 * @param desk whether the asker has one
 */
public record OpenEvent(Event event, FreePlaces places, Desk desk) {

    /** How many places the asker may take. */
    public int free() {
        return places.to(desk);
    }

    /** Whether the asker waits only because places are kept for others. */
    public boolean keptFromAsker() {
        return places.keptFrom(desk);
    }
}
