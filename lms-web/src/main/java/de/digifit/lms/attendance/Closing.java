// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.workday.WorkingDays;
import de.digifit.lms.seminar.EventId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An attendance list was closed. For ten working days it can still be put right, with a reason. */
@Entity
@Table(schema = "lms", name = "attendance_closing")
public class Closing {

    private static final int WORKING_DAYS = 10;

    @Id
    private UUID event;

    private UUID closedBy;
    private LocalDate closedOn;

    protected Closing() {}

    public Closing(EventId event, PersonId by, LocalDate today) {
        this.event = event.value();
        this.closedBy = by.value();
        this.closedOn = today;
    }

    public EventId event() {
        return new EventId(event);
    }

    public PersonId by() {
        return new PersonId(closedBy);
    }

    public LocalDate on() {
        return closedOn;
    }

    public LocalDate lastDayToCorrect(WorkingDays calendar) {
        return calendar.plus(closedOn, WORKING_DAYS);
    }

    /** @throws TooLateToCorrect when the ten working days are over */
    public void requireCorrectable(LocalDate today, WorkingDays calendar) {
        if (today.isAfter(lastDayToCorrect(calendar))) {
            throw new TooLateToCorrect(lastDayToCorrect(calendar));
        }
    }
}
