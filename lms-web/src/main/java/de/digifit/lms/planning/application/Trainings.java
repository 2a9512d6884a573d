// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.planning.DateInThePast;
import de.digifit.lms.planning.DatesMissing;
import de.digifit.lms.planning.PlacesOutOfRange;
import de.digifit.lms.planning.Training;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.seminar.SessionPlan;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Publishing an event from the template of its seminar: multiplier teams and coordination do that. */
@Act
@RequiresPermissions("training:plan")
public class Trainings {

    private final Asker asker;
    private final Programme programme;
    private final Staff staff;
    private final Announcements announcements;
    private final Clock clock;

    @Inject
    public Trainings(Asker asker, Programme programme, Staff staff, Announcements announcements, Clock clock) {
        this.asker = asker;
        this.programme = programme;
        this.staff = staff;
        this.announcements = announcements;
        this.clock = clock;
    }

    public List<Seminar> templates() {
        return programme.seminars(asker.town());
    }

    public Seminar template(SeminarId id) {
        return programme.seminar(asker.town(), id);
    }

    /** Dates that would suit the template, from five weeks ahead on, on working days on which a lecturer is free. */
    public List<LocalDateTime> suggestedStarts(SeminarId id) {
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> lecturers = staff.lecturers(asker.town()).keySet();
        return UsualDates.avoiding(today, lecturers, programme.busy(lecturers, today))
                .of(template(id).plan());
    }

    public List<Lecturer> lecturers() {
        return staff.lecturers(asker.town()).entrySet().stream()
                .map(entry -> new Lecturer(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Lecturer::name))
                .toList();
    }

    /** The same training published again within a moment, as by a double click, answers with the first one. */
    public EventId publish(Training training) {
        Seminar seminar = template(training.template());
        require(training, seminar);
        Event event = new Event(
                seminar, training.places(), training.closesOn(), training.place(), sessions(training, seminar));
        event.isHeldBy(training.lecturer());
        EventId published = programme.add(event, "");
        if (published.equals(event.id())) {
            announcements.published(event);
        }
        return published;
    }

    private void require(Training training, Seminar seminar) {
        if (training.starts().size() != seminar.plan().size()) {
            throw new DatesMissing(seminar.plan().size());
        }
        LocalDate today = LocalDate.now(clock);
        training.starts().stream()
                .map(LocalDateTime::toLocalDate)
                .filter(today::isAfter)
                .findFirst()
                .ifPresent(past -> {
                    throw new DateInThePast(past);
                });
        if (training.places() < seminar.minimum() || training.places() > seminar.maximum()) {
            throw new PlacesOutOfRange(seminar.minimum(), seminar.maximum());
        }
        staff.require(asker.town(), List.of(training.lecturer()));
    }

    private static List<Session> sessions(Training training, Seminar seminar) {
        List<SessionPlan> plan = seminar.plan();
        return IntStream.range(0, plan.size())
                .mapToObj(i -> new Session(plan.get(i), training.starts().get(i)))
                .toList();
    }

    /** Somebody who may hold seminars. */
    public record Lecturer(PersonId person, String name) {

        public String getId() {
            return person.toString();
        }

        public String getName() {
            return name;
        }
    }
}
