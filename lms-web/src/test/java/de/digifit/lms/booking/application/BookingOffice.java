// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.InMemoryPeople;
import de.digifit.core.shared.Heard;
import de.digifit.lms.approval.InMemoryRoutingRules;
import de.digifit.lms.approval.application.Routes;
import de.digifit.lms.booking.Desks;
import de.digifit.lms.booking.InMemoryBookings;
import de.digifit.lms.booking.PlaceFreed;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.catalogue.application.Catalogue;
import de.digifit.lms.catalogue.application.Syllabi;
import de.digifit.lms.record.RecordingStatements;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.InMemoryEvents;
import de.digifit.lms.seminar.InMemorySeminars;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/** Everything that bookings need, put together for tests. */
public final class BookingOffice {

    public final InMemorySeminars seminars = new InMemorySeminars();
    public final InMemoryEvents events = new InMemoryEvents();
    public final InMemoryBookings bookings = new InMemoryBookings();
    public final RecordingStatements statements = new RecordingStatements();
    public final Heard<StepTaken> steps = new Heard<>();
    public final Heard<PlaceFreed> freed = new Heard<>();
    public final Asker asker = new Asker();
    public final Desks desks = new Desks();
    public final Diary diary = new Diary(bookings, events, seminars, desks);
    public final Steps stepping = new Steps(bookings, steps);
    public final Selected ranking = new Selected();
    public final Places places = new Places(bookings, events, diary, stepping, freed);
    public final Applications applications;
    public final PaperApplications paper;
    public final InMemoryPeople people = new InMemoryPeople();
    public final InMemoryRoutingRules rules = new InMemoryRoutingRules();

    /** The events whose places are given by a selection. */
    public static final class Selected implements Ranking {

        private final Set<EventId> events = new HashSet<>();

        public void add(EventId event) {
            events.add(event);
        }

        @Override
        public boolean selects(Event event) {
            return events.contains(event.id());
        }
    }

    /** Who waits moves up when a place is freed. */
    public BookingOffice(Clock clock) {
        // What a seminar closes is another test's matter, so nobody's standing is asked here.
        Catalogue catalogue = new Catalogue(asker, null, new Syllabi(seminars, events), null, clock);
        Admission admission = new Admission(diary, stepping, statements, catalogue, new Routes(rules));
        applications = new Applications(asker, bookings, places, admission, clock);
        paper = new PaperApplications(asker, people, bookings, admission, clock);
        freed.listen(new MovingUp(bookings, places, diary, clock)::follow);
    }
}
