// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TownClock;
import de.digifit.core.workday.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** For how many working days an application may lie on a desk. */
@ApplicationScoped
public class Patience {

    private final Calendars calendars;
    private final int reminder;
    private final int escalation;

    @Inject
    public Patience(
            Calendars calendars,
            @ConfigProperty(name = "digifit.decision.reminder-days", defaultValue = "5") int reminder,
            @ConfigProperty(name = "digifit.decision.escalation-days", defaultValue = "10") int escalation) {
        this.calendars = calendars;
        this.reminder = reminder;
        this.escalation = escalation;
    }

    public int reminder() {
        return reminder;
    }

    public int escalation() {
        return escalation;
    }

    boolean reminderDue(TownId town, Instant since, LocalDate today) {
        return due(town, since, reminder, today);
    }

    boolean escalationDue(TownId town, Instant since, LocalDate today) {
        return due(town, since, escalation, today);
    }

    /** The days have passed in full: the desk had the last of them, too. */
    private boolean due(TownId town, Instant since, int days, LocalDate today) {
        LocalDate last = calendars.of(town).plus(LocalDate.ofInstant(since, TownClock.ZONE), days);
        return today.isAfter(last);
    }
}
