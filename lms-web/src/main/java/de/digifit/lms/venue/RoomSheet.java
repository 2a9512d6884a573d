// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import java.io.Serializable;

/**
 * What is known about a room.
 *
 * @param fittings what stands in it, such as a projector
 * @param accessible without steps, with a toilet for everybody
 * @param shareable whether two events may use it at a time if somebody says why
 */
public record RoomSheet(String name, String address, int seats, String fittings, boolean accessible, boolean shareable)
        implements Serializable {

    public RoomSheet {
        name = name.strip();
        address = address.strip();
        fittings = fittings.strip();
        if (seats < 1) {
            throw new RoomWithoutSeats();
        }
    }
}
