// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season;

import java.time.LocalDate;
import java.util.Set;

/**
 * A room with what stands in it.
 *
 * @param capacity participants it takes, above 0
 * @param taken days on which others use it
 */
public record Room(String code, int capacity, Set<String> equipment, Set<LocalDate> taken) {

    public Room {
        equipment = Set.copyOf(equipment);
        taken = Set.copyOf(taken);
        if (capacity < 1) {
            throw new Unplannable(Unplannable.Fault.ROOM_WITHOUT_PLACES, code);
        }
    }

    public boolean suits(Seminar seminar) {
        return capacity >= seminar.size().least()
                && equipment.containsAll(seminar.form().equipment());
    }
}
