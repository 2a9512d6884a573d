// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council.application;

import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Towns;
import de.digifit.core.workday.Calendars;
import de.digifit.core.workday.WorkingDays;
import de.digifit.lms.council.CouncilStep;
import de.digifit.lms.council.StateProfile;
import de.digifit.lms.council.StateProfiles;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The profile of the town's state, reckoned with the town's calendar on the day of today. */
@ApplicationScoped
public class CouncilLaw {

    private final Towns towns;
    private final StateProfiles profiles;
    private final Calendars calendars;
    private final Clock clock;

    @Inject
    public CouncilLaw(Towns towns, StateProfiles profiles, Calendars calendars, Clock clock) {
        this.towns = towns;
        this.profiles = profiles;
        this.calendars = calendars;
        this.clock = clock;
    }

    public StateProfile profile(TownId town) {
        return profiles.of(towns.get(town).state());
    }

    public WorkingDays calendar(TownId town) {
        return calendars.of(town);
    }

    /** A request to the staff council of today. */
    public CouncilStep request(TownId town, boolean urgent) {
        return new CouncilStep(profile(town), urgent, calendar(town), today());
    }

    /** Whether the event begins so soon that a free place is filled without asking anybody. */
    public boolean isShortNotice(Event event) {
        return calendar(event.town()).between(today(), event.startsAt().toLocalDate())
                < profile(event.town()).shortNoticeDays();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return Instant.now(clock);
    }
}
