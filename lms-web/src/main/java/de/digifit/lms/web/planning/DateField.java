// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One date of a training while it is being filled in. */
public class DateField implements Serializable {

    private final String title;
    private LocalDate day;
    private LocalTime time;

    DateField(String title, LocalDateTime start) {
        this.title = title;
        this.day = start.toLocalDate();
        this.time = start.toLocalTime();
    }

    LocalDateTime start() {
        return day.atTime(time);
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
