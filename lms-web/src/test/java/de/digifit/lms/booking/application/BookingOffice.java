// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.core.account.application.Asker;
import de.digifit.lms.booking.Heard;
import de.digifit.lms.booking.InMemoryBookings;
import de.digifit.lms.booking.PlaceFreed;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.catalogue.application.Catalogue;
import de.digifit.lms.catalogue.application.Syllabi;
import de.digifit.lms.record.RecordingStatements;
import de.digifit.lms.seminar.InMemoryEvents;
import de.digifit.lms.seminar.InMemorySeminars;
import java.time.Clock;

/** Everything that bookings need, put together for tests. */
public final class BookingOffice {

    public final InMemorySeminars seminars = new InMemorySeminars();
    public final InMemoryEvents events = new InMemoryEvents();
    public final InMemoryBookings bookings = new InMemoryBookings();
    public final RecordingStatements statements = new RecordingStatements();
    public final Heard<StepTaken> steps = new Heard<>();
    public final Heard<PlaceFreed> freed = new Heard<>();
    public final Asker asker = new Asker();
    public final Diary diary = new Diary(bookings, events, seminars);
    public final Steps stepping = new Steps(bookings, steps);
    public final Places places = new Places(bookings, events, diary, stepping, freed);
    public final Applications applications;

    /** Who waits moves up when a place is freed. */
    public BookingOffice(Clock clock) {
        // What a seminar closes is another test's matter, so nobody's standing is asked here.
        Catalogue catalogue = new Catalogue(asker, null, new Syllabi(seminars, events), null, clock);
        Admission admission = new Admission(diary, stepping, statements, catalogue);
        applications = new Applications(asker, bookings, places, admission, clock);
        freed.listen(new MovingUp(bookings, places, diary, clock)::follow);
    }
}
