// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.application;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.choice.DateFull;
import de.digifit.lms.choice.DateGroup;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.EventOver;
import de.digifit.lms.seminar.NoSuchSeminar;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Who of an event attends which of its parallel dates, for its lecturers and coordination; they choose for whoever did
 * not, until the attendance list is closed. Looks of coordination are written down, as with the list of participants.
 */
@Act
@RequiresPermissions("choice:forOthers")
public class ChoicesOfEvent {

    private final Asker asker;
    private final EventDates dates;
    private final Attendees attendees;
    private final Choosing choosing;
    private final Clock clock;

    @Inject
    public ChoicesOfEvent(Asker asker, EventDates dates, Attendees attendees, Choosing choosing, Clock clock) {
        this.asker = asker;
        this.dates = dates;
        this.attendees = attendees;
        this.choosing = choosing;
        this.clock = clock;
    }

    /** @throws NoSuchSeminar when the asker neither holds this event nor coordinates all of the town */
    public EventChoices of(EventId id) {
        Event event = entrusted(id);
        List<Attendee> people = attendees.of(event);
        if (!event.isHeldByLecturer(asker.person())) {
            attendees.seen(people, asker.person());
        }
        return new EventChoices(attendees.seminar(event), event, dates.groups(event), people);
    }

    /** What there is to choose from for one person. */
    public List<DateGroup> groups(EventId id, BookingId bookingId) {
        Event event = entrusted(id);
        return dates.groups(attendees.booking(event, bookingId), event);
    }

    /**
     * In place of the person; who it was is kept.
     *
     * @throws DateFull when all its seats are taken
     * @throws NoSuchBooking when the event has no such booking with a place
     * @throws EventOver when the attendance list is closed
     */
    public void choose(EventId id, BookingId bookingId, Collection<UUID> wanted) {
        Booking booking = attendees.booking(entrusted(id), bookingId);
        Event event = choosing.hold(booking);
        if (event.state() != Event.State.PUBLISHED || booking.state() != BookingState.CONFIRMED) {
            throw new EventOver();
        }
        choosing.choose(booking, event, wanted, asker.person(), Instant.now(clock));
    }

    private Event entrusted(EventId id) {
        Event event = dates.event(asker.town(), id);
        boolean coordinates = asker.get().responsibilities().contains(Responsibility.COORDINATION);
        if (!coordinates && !event.isHeldByLecturer(asker.person())) {
            throw new NoSuchSeminar(id);
        }
        return event;
    }
}
