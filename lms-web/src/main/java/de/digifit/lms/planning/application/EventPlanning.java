// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.planning.Change;
import de.digifit.lms.planning.EventPlan;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Session;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Planning an event: a draft, changed until it is good, copied from an earlier one, and published. */
@Act
@RequiresPermissions("training:plan")
public class EventPlanning {

    private static final int COPY_WEEKS = 12;

    private final Asker asker;
    private final Programme programme;
    private final Staff staff;
    private final Announcements announcements;
    private final Clock clock;

    @Inject
    public EventPlanning(Asker asker, Programme programme, Staff staff, Announcements announcements, Clock clock) {
        this.asker = asker;
        this.programme = programme;
        this.staff = staff;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Seminar seminar(SeminarId id) {
        return programme.seminar(asker.town(), id);
    }

    public EventFile get(EventId id) {
        Event event = programme.event(asker.town(), id);
        List<Change> changes = announcements.of(event);
        Set<PersonId> people = new HashSet<>(event.lecturers());
        event.sessions().forEach(session -> people.addAll(session.lecturers()));
        changes.forEach(change -> people.add(change.person()));
        return new EventFile(
                event,
                seminar(event.seminar()),
                programme.rooms(
                        asker.town(),
                        event.sessions().stream()
                                .flatMap(session -> session.room().stream())
                                .toList()),
                staff.names(asker.town(), people),
                changes);
    }

    /** Dates to come that suit the seminar and on which a lecturer is free, with what is usual beside them. */
    public EventPlan proposal(SeminarId id) {
        return usual().plan(seminar(id));
    }

    private UsualDates usual() {
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> lecturers = staff.lecturers(asker.town()).keySet();
        return UsualDates.avoiding(today, lecturers, programme.busy(lecturers, today));
    }

    /** The same draft once more within a moment, as by a double click, answers with the first one. */
    public EventId draft(SeminarId id, EventPlan plan) {
        require(plan);
        Event event = new Event(seminar(id), plan.terms(), plan.place(), plan.sessions());
        event.isHeldBy(plan.lecturers());
        event.needs(plan.equipment());
        EventId kept = programme.add(event, plan.sharing());
        if (kept.equals(event.id())) {
            announcements.record(event, Change.Kind.DRAFTED, plan.sharing());
        }
        return kept;
    }

    /** A draft can be changed in everything; of what is published when and where stay (see {@link EventChanges}). */
    public void rewrite(EventId id, EventPlan plan) {
        Event event = programme.hold(asker.town(), id);
        if (event.state() == Event.State.DRAFT) {
            require(plan);
            event.rewrite(plan.terms(), plan.place(), plan.sessions());
        } else {
            staff.require(asker.town(), plan.lecturers());
            event.revise(plan.terms());
        }
        event.isHeldBy(plan.lecturers());
        event.needs(plan.equipment());
        programme.reserve(event, plan.sharing());
        announcements.record(event, Change.Kind.EDITED, plan.sharing());
    }

    /** Publishing what is published changes nothing. */
    public void publish(EventId id) {
        Event event = programme.hold(asker.town(), id);
        if (event.state() == Event.State.PUBLISHED) {
            return;
        }
        Programme.refusePast(event.sessions(), LocalDate.now(clock));
        event.publish();
        announcements.published(event);
    }

    /** The same event again as a draft, on the next working days on which all that it needs is free. */
    public EventId copy(EventId id) {
        Event original = programme.event(asker.town(), id);
        Seminar seminar = seminar(original.seminar());
        UsualDates dates = new UsualDates(LocalDate.now(clock));
        List<Event> copies = IntStream.range(0, COPY_WEEKS)
                .mapToObj(weeks -> dates.copy(original, seminar, weeks))
                .toList();
        Event copy = copies.stream().filter(programme::isFree).findFirst().orElse(copies.get(0));
        programme.add(copy, "");
        announcements.record(copy, Change.Kind.DRAFTED, "");
        return copy.id();
    }

    private void require(EventPlan plan) {
        List<Session> sessions = plan.sessions();
        Programme.refusePast(sessions, LocalDate.now(clock));
        staff.require(asker.town(), plan.lecturers());
        sessions.forEach(session -> staff.require(asker.town(), session.lecturers()));
    }
}
