// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.planning.Change;
import de.digifit.lms.planning.EventPlan;
import de.digifit.lms.planning.WhyMissing;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.EventOver;
import de.digifit.lms.terms.Capacity;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Changing what people already know about an event: moving it, calling it off, more or fewer places. */
@Act
@RequiresPermissions("training:plan")
public class EventChanges {

    private final Asker asker;
    private final Programme programme;
    private final Staff staff;
    private final Announcements announcements;
    private final Clock clock;

    @Inject
    public EventChanges(Asker asker, Programme programme, Staff staff, Announcements announcements, Clock clock) {
        this.asker = asker;
        this.programme = programme;
        this.staff = staff;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The days before the event that decide move with its first day. */
    public void move(EventId id, EventPlan plan, String why) {
        require(why);
        Programme.refusePast(plan.sessions(), LocalDate.now(clock));
        plan.sessions().forEach(session -> staff.require(asker.town(), session.lecturers()));
        Event event = programme.hold(asker.town(), id);
        LocalDate before = event.startsAt().toLocalDate();
        LocalDate after = plan.sessions().get(0).startsAt().toLocalDate();
        event.move(event.terms().moved(before, after), plan.place(), plan.sessions(), why);
        programme.reserve(event, plan.sharing());
        announcements.moved(event);
    }

    /** Calling off what is called off changes nothing. */
    public void callOff(EventId id, String why) {
        require(why);
        Event event = programme.hold(asker.town(), id);
        if (event.state() == Event.State.CANCELLED) {
            return;
        }
        event.callOff(why);
        programme.release(event);
        announcements.calledOff(event);
    }

    /** @throws de.digifit.lms.terms.FewerPlacesThanBooked when more places are taken already */
    public void resize(EventId id, int places) {
        Event event = programme.hold(asker.town(), id);
        Capacity now = event.terms().capacity();
        if (now.places() == places) {
            return;
        }
        event.revise(event.terms().with(new Capacity(now.minimum(), places, now.reserved(), now.reservedUntil())));
        programme.reserve(event, "");
        announcements.record(event, Change.Kind.RESIZED, now.places() + " \u2192 " + places);
    }

    /** Takes place although fewer people come than were needed. */
    public void holdAnyway(EventId id, String why) {
        require(why);
        Event event = programme.hold(asker.town(), id);
        if (event.state() != Event.State.PUBLISHED) {
            throw new EventOver();
        }
        announcements.record(event, Change.Kind.HELD_ANYWAY, why);
    }

    /** Published events below their minimum whose day of decision has come or is near, soonest first. */
    public List<SeasonRow> toDecide() {
        LocalDate today = LocalDate.now(clock);
        List<SeasonRow> below = programme.season(asker.town(), today, today.plusYears(1)).stream()
                .filter(row -> row.event().awaitsDecision(today))
                .toList();
        Set<EventId> decided = announcements.having(
                Change.Kind.HELD_ANYWAY,
                below.stream().map(row -> row.event().id()).toList());
        return below.stream().filter(row -> !decided.contains(row.event().id())).toList();
    }

    private static void require(String why) {
        if (why.isBlank()) {
            throw new WhyMissing();
        }
    }
}
