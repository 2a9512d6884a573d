// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.booking.BookingId;
import java.io.Serializable;
import java.util.UUID;

/** One box of an attendance list. */
public class Tick implements Serializable {

    private final BookingId booking;
    private final UUID session;
    private final String name;
    private final String date;
    private boolean present;

    Tick(BookingId booking, UUID session, String name, String date, boolean present) {
        this.booking = booking;
        this.session = session;
        this.name = name;
        this.date = date;
        this.present = present;
    }

    BookingId getBooking() {
        return booking;
    }

    UUID getSession() {
        return session;
    }

    public String getName() {
        return name;
    }

    public String getDate() {
        return date;
    }

    public boolean isPresent() {
        return present;
    }

    public void setPresent(boolean present) {
        this.present = present;
    }
}
