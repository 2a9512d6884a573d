// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.approval.application.Routes;
import de.digifit.lms.booking.ApplicationsClosed;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Occasion;
import de.digifit.lms.catalogue.application.Catalogue;
import de.digifit.lms.record.Statements;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** How an application comes in. */
@ApplicationScoped
public class Admission {

    private final Diary diary;
    private final Steps steps;
    private final Statements statements;
    private final Catalogue catalogue;
    private final Routes routes;

    @Inject
    public Admission(Diary diary, Steps steps, Statements statements, Catalogue catalogue, Routes routes) {
        this.diary = diary;
        this.steps = steps;
        this.statements = statements;
        this.catalogue = catalogue;
        this.routes = routes;
    }

    /**
     * @param applied who applies and when: the person, or somebody on the person's behalf
     * @throws ApplicationsClosed when the event takes no applications any more
     */
    public Booking apply(EventId id, PersonId person, Occasion occasion, Decision applied) {
        Event event = catalogue.event(id);
        if (!event.acceptsApplications(LocalDate.ofInstant(applied.at(), TownClock.ZONE))) {
            throw new ApplicationsClosed();
        }
        diary.refuseOverlap(event, person);
        Booking booking =
                new Booking(event, diary.applicant(person, applied), occasion.text(), routes.of(event), applied);
        steps.begin(booking);
        statements.applied(person, diary.seminar(event), event);
        return booking;
    }

    /** What people can apply for, soonest first. */
    public List<OpenDate> openDates(TownId town, LocalDate today) {
        return diary.open(town, today);
    }

    /** The most important gap of the one who asks that the seminar closes. */
    public Occasion occasion(EventId id) {
        return new Occasion(catalogue.closedBy(id).stream().findFirst());
    }
}
