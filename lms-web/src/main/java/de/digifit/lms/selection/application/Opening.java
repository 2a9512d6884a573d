// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.selection.Selections;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.terms.FreePlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * After registration has closed a selection begins, as soon as all applications are decided or a week has gone by. If
 * there is a place for everybody, everybody has one and nothing is left to select.
 */
@ApplicationScoped
public class Opening {

    private static final int PATIENCE_DAYS = 7;

    private final Selections selections;
    private final Events events;
    private final Shortlist shortlist;
    private final Execution execution;
    private final Clock clock;

    @Inject
    public Opening(Selections selections, Events events, Shortlist shortlist, Execution execution, Clock clock) {
        this.selections = selections;
        this.events = events;
        this.shortlist = shortlist;
        this.execution = execution;
        this.clock = clock;
    }

    /** Begins, if it is time to and nobody has yet. */
    @Transactional
    public void open(TownId town, EventId id) {
        Event event = events.get(town, id);
        FreePlaces places = execution.available(event);
        if (selections.find(town, id).isPresent()) {
            return;
        }
        boolean allDecided = selections.undecided(id) == 0;
        List<Booking> registered = selections.registered(id);
        boolean forAll = forAll(places, registered);
        if (allDecided || (!forAll && isLate(event))) {
            Selection selection = shortlist.propose(event, places, registered);
            if (forAll) {
                execution.carryOut(selection, event, null);
            }
        }
    }

    private static boolean forAll(FreePlaces places, List<Booking> registered) {
        int withDesk = (int) registered.stream()
                .filter(booking -> booking.desk() == Desk.FIXED)
                .count();
        return places.enoughFor(withDesk, registered.size() - withDesk);
    }

    private boolean isLate(Event event) {
        return LocalDate.now(clock).isAfter(event.closesOn().plusDays(PATIENCE_DAYS));
    }
}
