// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledge;

import java.io.Serializable;
import java.time.DayOfWeek;

/** Whether a counter is open in the morning and in the afternoon of a day of the week. */
public class TypedDay implements Serializable {

    private final DayOfWeek day;
    private boolean morning;
    private boolean afternoon;

    TypedDay(DayOfWeek day) {
        this.day = day;
    }

    public DayOfWeek getDay() {
        return day;
    }

    public boolean isMorning() {
        return morning;
    }

    public void setMorning(boolean morning) {
        this.morning = morning;
    }

    public boolean isAfternoon() {
        return afternoon;
    }

    public void setAfternoon(boolean afternoon) {
        this.afternoon = afternoon;
    }
}
