// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import java.io.Serializable;
import java.util.UUID;

/** Names a booking. */
public record BookingId(UUID value) implements Serializable {

    /** @throws NoSuchBooking when the text is not an id */
    public static BookingId of(String text) {
        try {
            return new BookingId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchBooking(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
