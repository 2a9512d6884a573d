// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.plan.Halls;
import de.digifit.lms.demo.plan.InformationMarket;
import de.digifit.lms.demo.plan.TownPlan;
import de.digifit.lms.demo.plan.TownPlan.EventPlan;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.seminar.SessionPlan;
import de.digifit.lms.venue.Room;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The events of a town: those that were held in two years, and those to come. */
final class Season {

    private static final int HISTORY_DAYS = 725;
    private static final int LAST_DAYS_AGO = 9;
    private static final int CLOSES_DAYS_BEFORE = 28;
    private static final int MARKET_DAYS = 61;
    private static final int ROOM_DAYS_BETWEEN = 7;
    private static final String ONLINE = "Videokonferenz (Zugang in der Einladung)";
    private static final String TOWN_HALL = "Rathaus, Sitzungssaal";

    private final TownPlan plan;
    private final Map<String, Seminar> seminars;
    private final PersonId lecturer;
    private final Halls halls;
    private final Dice dice;
    private final Almanac almanac;
    private final Set<LocalDate> engaged = new HashSet<>();

    Season(Curricula curricula, PersonId lecturer, Halls halls, Dice dice, Almanac almanac) {
        this.plan = curricula.plan();
        this.seminars = curricula.seminars();
        this.halls = halls;
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
                .map(event -> free(event.code(), almanac.workday(event.day()), event.full()))
                .toList();
    }

    /** One more, that many days after today. */
    Run another(String code, int days) {
        return free(code, almanac.workday(days), false);
    }

    /** One more that was held, so many days ago. */
    Run heldAgo(String code, int days) {
        return free(code, almanac.workday(-days), false);
    }

    /** Soonest from that day on, but on none on which the lecturer holds another one. */
    private Run free(String code, LocalDate from, boolean full) {
        LocalDate start = from;
        while (days(code, start).stream().anyMatch(engaged::contains)) {
            start = almanac.workday(start.plusDays(1));
        }
        engaged.addAll(days(code, start));
        return run(code, start, full);
    }

    /** The day of parallel half days: the first one on which the lecturer holds none, and none on the next. */
    Run market(TownId town) {
        LocalDate day = almanac.workday(MARKET_DAYS);
        while (engaged.contains(day) || engaged.contains(after(day))) {
            day = after(day);
        }
        engaged.addAll(List.of(day, after(day)));
        Seminar seminar = InformationMarket.seminar(town);
        Event event = InformationMarket.event(seminar, day, after(day), halls, lecturer);
        return new Run(seminar, event, Run.Crowd.SOME);
    }

    private LocalDate after(LocalDate day) {
        return almanac.workday(day.plusDays(1));
    }

    private List<LocalDate> days(String code, LocalDate start) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = start;
        for (int i = 0; i < seminar(code).plan().size(); i++) {
            days.add(day);
            day = almanac.workday(day.plusDays(ROOM_DAYS_BETWEEN));
        }
        return days;
    }

    private Run run(String code, LocalDate start, boolean full) {
        Seminar seminar = seminar(code);
        boolean online = seminar.plan().get(0).online();
        Optional<Room> room = online ? Optional.empty() : halls.any(seminar.maximum(), dice);
        List<Session> sessions = new ArrayList<>();
        List<LocalDate> days = days(code, start);
        for (int i = 0; i < days.size(); i++) {
            SessionPlan date = seminar.plan().get(i);
            Session session = new Session(date, days.get(i).atTime(LocalTime.parse(date.startsAt())));
            room.map(Room::id).ifPresent(session::in);
            sessions.add(session);
        }
        String place = online ? ONLINE : room.map(Room::where).orElse(TOWN_HALL);
        Event event = new Event(seminar, seminar.maximum(), closesOn(start), place, sessions);
        event.isHeldBy(lecturer);
        return new Run(seminar, event, full ? Run.Crowd.TOO_MANY : Run.Crowd.SOME);
    }

    private Seminar seminar(String code) {
        return Objects.requireNonNull(seminars.get(code), code);
    }

    /** Four weeks before; for dates that are near, later. */
    private LocalDate closesOn(LocalDate start) {
        long ahead = almanac.today().until(start, ChronoUnit.DAYS);
        return start.minusDays(ahead < 0 ? CLOSES_DAYS_BEFORE : Math.min(CLOSES_DAYS_BEFORE, ahead / 3));
    }

    /** What a town offers, and how its season is planned. */
    record Curricula(TownPlan plan, Map<String, Seminar> seminars) {}

    /**
     * An event with its seminar.
     *
     * @param crowd how many people want to take part
     */
    record Run(Seminar seminar, Event event, Crowd crowd) {

        /** How many people want to take part. */
        enum Crowd {
            FEW,
            SOME,
            /** More than there are places. */
            TOO_MANY
        }

        LocalDate start() {
            return event.startsAt().toLocalDate();
        }
    }
}
