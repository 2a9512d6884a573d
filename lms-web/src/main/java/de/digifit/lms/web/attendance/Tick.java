// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.core.shared.Ids;
import de.digifit.lms.attendance.application.AttendanceLists;
import de.digifit.lms.booking.BookingId;
import java.io.Serializable;
import java.util.UUID;

/** One box of an attendance list. Only what the lecturer changes on this page is sent. */
public class Tick implements Serializable {

    private final BookingId booking;
    private final UUID block;
    private final String label;
    private boolean before;
    private boolean present;

    Tick(BookingId booking, UUID block, String label, boolean present) {
        this.booking = booking;
        this.block = block;
        this.label = label;
        this.before = present;
        this.present = present;
    }

    boolean changed() {
        return present != before;
    }

    AttendanceLists.Tick taken() {
        before = present;
        return new AttendanceLists.Tick(Ids.next(), booking, block, present);
    }

    public BookingId getBooking() {
        return booking;
    }

    public UUID getBlock() {
        return block;
    }

    public String getLabel() {
        return label;
    }

    public boolean isPresent() {
        return present;
    }

    public void setPresent(boolean present) {
        this.present = present;
    }
}
