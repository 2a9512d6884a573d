// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.application;

import de.digifit.core.shared.Act;
import de.digifit.core.shared.Open;
import de.digifit.lms.demo.NotADemo;
import de.digifit.lms.demo.NotWithinAYear;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Lets a visitor of the demo see a day to come, for example the one of a seminar, without waiting for it. */
@Act
public class TimeTravel {

    private final DemoMode demo;
    private final DemoClock demoClock;
    private final Clock clock;

    @Inject
    public TimeTravel(DemoMode demo, DemoClock demoClock, Clock clock) {
        this.demo = demo;
        this.demoClock = demoClock;
        this.clock = clock;
    }

    @Open
    public boolean available() {
        return demo.isOn();
    }

    @Open
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * To the same time of day on that day, for everybody in all towns of the demo.
     *
     * @throws NotWithinAYear when the day is before today or more than a year ahead
     */
    public void putForwardTo(LocalDate day) {
        if (!demo.isOn()) {
            throw new NotADemo();
        }
        LocalDate today = today();
        if (day.isBefore(today) || day.isAfter(today.plusYears(1))) {
            throw new NotWithinAYear(today);
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        demoClock.putForward(Duration.between(now, now.with(day)));
    }
}
