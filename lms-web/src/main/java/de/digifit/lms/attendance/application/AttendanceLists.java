// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.shared.Act;
import de.digifit.lms.attendance.Closing;
import de.digifit.lms.attendance.Closings;
import de.digifit.lms.attendance.Entry;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.SheetNotOpen;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.EventOver;
import de.digifit.lms.seminar.NoSuchSeminar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What a lecturer does with the lists of the own events: look, mark, close. */
@Act
@RequiresPermissions("attendance:keep")
public class AttendanceLists {

    private final Held held;
    private final Roster roster;
    private final Completion completion;
    private final Closings closings;

    @Inject
    public AttendanceLists(Held held, Roster roster, Completion completion, Closings closings) {
        this.held = held;
        this.roster = roster;
        this.completion = completion;
        this.closings = closings;
    }

    /** The own events whose list is not closed, soonest first. */
    public List<MyEvent> mine() {
        return roster.described(held.open());
    }

    /** The own events whose list is closed, latest first. */
    public List<MyEvent> past() {
        return roster.described(held.closed());
    }

    /** @throws NoSuchSeminar when the asker does not hold this event */
    public Sheet sheet(EventId id) {
        return roster.sheet(held.mine(id));
    }

    /**
     * Keeps who was there; what was marked before and is missing now is taken back.
     *
     * @param present for each booking the blocks at which the person was there, or whole dates
     * @throws SheetNotOpen before the first day of the event
     */
    public void mark(EventId id, Map<BookingId, Set<UUID>> present) {
        roster.keep(writable(id), present, now(Mark.Method.LIST));
    }

    /** Keeps single ticks and leaves all others as they are; a tick whose id is known changes nothing. */
    public void tick(EventId id, List<Tick> ticks, Mark.Method method) {
        Event event = writable(id);
        Entry.How how = now(method);
        ticks.forEach(tick -> roster.enter(event, tick, how));
    }

    /** Keeps the marks, closes the list for good, and issues certificates and evidence. */
    public Outcome close(EventId id, Map<BookingId, Set<UUID>> present) {
        roster.keep(writable(id), present, now(Mark.Method.LIST));
        return close(id);
    }

    /** Closes the list with the marks as they are. */
    public Outcome close(EventId id) {
        Event event = writable(id);
        List<Booking> bookings = roster.bookings(event);
        event.held();
        closings.add(new Closing(id, held.asker(), held.today()));
        return completion.complete(event, roster.seminar(event), bookings, roster.present(bookings), held.asker());
    }

    private Entry.How now(Mark.Method method) {
        return Entry.How.of(method, held.asker(), held.now());
    }

    private Event writable(EventId id) {
        Event event = held.mine(id);
        if (event.state() != Event.State.PUBLISHED) {
            throw new EventOver();
        }
        if (!event.hasBegun(held.today())) {
            throw new SheetNotOpen(event.startsAt().toLocalDate());
        }
        return event;
    }

    /**
     * A mark that is set or taken back.
     *
     * @param id made by whoever ticks, so that sending it again is harmless
     */
    public record Tick(UUID id, BookingId booking, UUID block, boolean present) {}
}
