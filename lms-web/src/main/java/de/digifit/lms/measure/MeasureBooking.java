// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure;

import de.digifit.assessment.qualification.MeasureId;
import de.digifit.lms.booking.BookingId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * An application remembers the measure that it carries out. Nothing else is kept of that: how far the measure is follows
 * from the booking, whenever it is asked.
 */
@Entity
@Table(schema = "lms", name = "measure_booking")
public class MeasureBooking {

    @Id
    private UUID booking;

    private UUID measure;

    protected MeasureBooking() {}

    public MeasureBooking(MeasureId measure, BookingId booking) {
        this.measure = measure.value();
        this.booking = booking.value();
    }

    public MeasureId measure() {
        return new MeasureId(measure);
    }

    public BookingId booking() {
        return new BookingId(booking);
    }
}
