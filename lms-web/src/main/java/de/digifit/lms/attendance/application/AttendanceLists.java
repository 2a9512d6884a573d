// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.shared.Act;
import de.digifit.lms.attendance.SheetNotOpen;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.EventOver;
import de.digifit.lms.seminar.NoSuchSeminar;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What a lecturer does with the lists of the own events: look, mark, close. */
@Act
@RequiresPermissions("attendance:keep")
public class AttendanceLists {

    private final Asker asker;
    private final Modules modules;
    private final Roster roster;
    private final Completion completion;
    private final Clock clock;

    @Inject
    public AttendanceLists(Asker asker, Modules modules, Roster roster, Completion completion, Clock clock) {
        this.asker = asker;
        this.modules = modules;
        this.roster = roster;
        this.completion = completion;
        this.clock = clock;
    }

    /** The own events whose list is not closed, soonest first. */
    public List<MyEvent> mine() {
        return roster.heldBy(asker.town(), asker.person());
    }

    /** @throws NoSuchSeminar when the asker does not hold this event */
    public Sheet sheet(EventId id) {
        modules.requireReleased(Module.ATTENDANCE);
        return roster.sheet(mine(id));
    }

    /**
     * Keeps who was there; what was marked before and is missing now is taken back.
     *
     * @param present for each booking the dates at which the person was there
     * @throws SheetNotOpen before the first day of the event
     */
    public void mark(EventId id, Map<BookingId, Set<UUID>> present) {
        Event event = writable(id);
        roster.keep(event, present, asker.person());
    }

    /** Keeps the marks, closes the list for good, and issues certificates and evidence. */
    public Outcome close(EventId id, Map<BookingId, Set<UUID>> present) {
        Event event = writable(id);
        roster.keep(event, present, asker.person());
        event.held();
        List<Booking> bookings = roster.bookings(event);
        return completion.complete(event, roster.seminar(event), bookings, roster.present(bookings), asker.person());
    }

    private Event writable(EventId id) {
        modules.requireReleased(Module.ATTENDANCE);
        Event event = mine(id);
        if (event.state() != Event.State.PUBLISHED) {
            throw new EventOver();
        }
        if (!event.hasBegun(LocalDate.now(clock))) {
            throw new SheetNotOpen(event.startsAt().toLocalDate());
        }
        return event;
    }

    private Event mine(EventId id) {
        Event event = roster.event(asker.town(), id);
        if (!event.isHeldByLecturer(asker.person())) {
            throw new NoSuchSeminar(id);
        }
        return event;
    }
}
