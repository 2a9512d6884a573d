// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Seminars and events to test with. */
public final class Samples {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    public static final LocalDateTime IN_JULY = LocalDateTime.of(2026, 7, 7, 9, 0);

    private Samples() {}

    public static TownId aTown() {
        return new TownId(Ids.next());
    }

    public static PersonId aPerson() {
        return new PersonId(Ids.next());
    }

    /** DF-07, four units on one morning, leads to level 2 in D2. */
    public static Seminar aSeminar(TownId town) {
        return aSeminar(town, "DF-07", Map.of("KDW-D2", 2));
    }

    public static Seminar aSeminar(TownId town, String code, Map<String, Integer> effects) {
        return new Seminar(
                town,
                code,
                new Words("Informationssicherheit im Alltag", "Security in daily work"),
                4,
                6,
                20,
                syllabus(effects, onSite()));
    }

    /** The multiplier training: two meetings online and two days on site. */
    public static Seminar aTraining(TownId town) {
        return new Seminar(
                town,
                "MT-01",
                new Words("Multiplikatorenschulung", "Multiplier training"),
                16,
                8,
                18,
                syllabus(Map.of("KDW-E3", 2), online(), online(), day(), day()));
    }

    public static Event anEvent(Seminar seminar, int places) {
        return anEvent(seminar, places, IN_JULY);
    }

    /** A run of four units that begins then; applications close two weeks before. */
    public static Event anEvent(Seminar seminar, int places, LocalDateTime start) {
        return new Event(
                seminar,
                places,
                start.toLocalDate().minusDays(14),
                "Rathaus, Saal 1",
                List.of(new Session(onSite(), start)));
    }

    /** A run with a date of that many units on each day from then on. */
    public static Event anEventOfUnits(Seminar seminar, LocalDateTime start, int... units) {
        List<Session> sessions = Stream.iterate(0, i -> i < units.length, i -> i + 1)
                .map(i -> new Session(plan("09:00", units[i], false), start.plusDays(i)))
                .toList();
        return new Event(seminar, 20, start.toLocalDate().minusDays(14), "Rathaus, Saal 1", sessions);
    }

    public static SessionPlan plan(String startsAt, int units, boolean online) {
        return new SessionPlan(new Words("Termin", "Date"), startsAt, Math.max(1, units) * 45, units, online);
    }

    private static SessionPlan onSite() {
        return plan("09:00", 4, false);
    }

    private static SessionPlan online() {
        return plan("10:00", 0, true);
    }

    private static SessionPlan day() {
        return plan("09:00", 8, false);
    }

    private static Syllabus syllabus(Map<String, Integer> effects, SessionPlan... plan) {
        return new Syllabus(
                new Words("Alle Beschäftigten", "All employees"),
                new Words("Präsenz", "On site"),
                List.of(new Words("Phishing erkennen", "Recognise phishing")),
                new Words("Eine Meldung schreiben", "Write a report"),
                null,
                effects,
                Map.of(),
                List.of(),
                List.of(plan));
    }
}
