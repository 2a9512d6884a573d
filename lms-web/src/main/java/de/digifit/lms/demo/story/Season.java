// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.plan.TownPlan;
import de.digifit.lms.demo.plan.TownPlan.EventPlan;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.seminar.SessionPlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The events of a town: those that were held in two years, and those to come. */
final class Season {

    private static final int HISTORY_DAYS = 725;
    private static final int LAST_DAYS_AGO = 9;
    private static final int CLOSES_DAYS_BEFORE = 28;
    private static final int ROOM_DAYS_BETWEEN = 7;
    private static final String ONLINE = "Videokonferenz (Zugang in der Einladung)";
    private static final List<String> ROOMS =
            List.of("Rathaus, Sitzungssaal 2", "Rathaus, Schulungsraum 1.14", "Bürgerhaus, Raum Mühlbach");

    private final TownPlan plan;
    private final Map<String, Seminar> seminars;
    private final PersonId lecturer;
    private final Dice dice;
    private final Almanac almanac;

    Season(TownPlan plan, Map<String, Seminar> seminars, PersonId lecturer, Dice dice, Almanac almanac) {
        this.plan = plan;
        this.seminars = seminars;
        this.lecturer = lecturer;
        this.dice = dice;
        this.almanac = almanac;
    }

    /** In the order of time. */
    List<Run> held() {
        List<EventPlan> mixed = new ArrayList<>();
        while (mixed.size() < plan.heldEvents()) {
            mixed.addAll(dice.shuffled(plan.season()));
        }
        List<Run> held = new ArrayList<>();
        for (int i = 0; i < plan.heldEvents(); i++) {
            int ago = HISTORY_DAYS - i * (HISTORY_DAYS - LAST_DAYS_AGO) / plan.heldEvents();
            held.add(run(mixed.get(i).code(), almanac.workday(-ago - ROOM_DAYS_BETWEEN), false));
        }
        return held;
    }

    List<Run> coming() {
        return plan.season().stream()
                .map(event -> run(event.code(), almanac.workday(event.day()), event.full()))
                .toList();
    }

    /** One more that was held, so many days ago. */
    Run heldAgo(String code, int days) {
        return run(code, almanac.workday(-days), false);
    }

    private Run run(String code, LocalDate start, boolean full) {
        Seminar seminar = seminars.get(code);
        if (seminar == null) {
            throw new IllegalStateException("No seminar " + code);
        }
        List<Session> sessions = new ArrayList<>();
        LocalDate day = start;
        for (SessionPlan date : seminar.plan()) {
            sessions.add(new Session(date, day.atTime(LocalTime.parse(date.startsAt()))));
            day = almanac.workday(day.plusDays(ROOM_DAYS_BETWEEN));
        }
        boolean online = seminar.plan().get(0).online();
        Event event =
                new Event(seminar, seminar.maximum(), closesOn(start), online ? ONLINE : dice.one(ROOMS), sessions);
        event.isHeldBy(lecturer);
        return new Run(seminar, event, full);
    }

    /** Four weeks before; for dates that are near, later. */
    private LocalDate closesOn(LocalDate start) {
        long ahead = almanac.today().until(start, ChronoUnit.DAYS);
        return start.minusDays(ahead < 0 ? CLOSES_DAYS_BEFORE : Math.min(CLOSES_DAYS_BEFORE, ahead / 3));
    }

    /**
     * An event with its seminar.
     *
     * @param full whether more people want to take part than there are places
     */
    record Run(Seminar seminar, Event event, boolean full) {

        LocalDate start() {
            return event.startsAt().toLocalDate();
        }
    }
}
