// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.seminar.EventId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** An attendance list was closed. For ten working days it can still be put right, with a reason. */
@Entity
@Table(schema = "lms", name = "attendance_closing")
public class Closing {

    private static final int WORKING_DAYS = 10;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

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

    /** Monday to Friday count; public holidays differ from state to state and count, too. */
    public LocalDate lastDayToCorrect() {
        LocalDate day = closedOn;
        for (int left = WORKING_DAYS; left > 0; ) {
            day = day.plusDays(1);
            if (!WEEKEND.contains(day.getDayOfWeek())) {
                left--;
            }
        }
        return day;
    }

    /** @throws TooLateToCorrect when the ten working days are over */
    public void requireCorrectable(LocalDate today) {
        if (today.isAfter(lastDayToCorrect())) {
            throw new TooLateToCorrect(lastDayToCorrect());
        }
    }
}
