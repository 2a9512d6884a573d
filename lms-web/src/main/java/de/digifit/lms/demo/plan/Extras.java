// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Words;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.seminar.Syllabus;
import de.digifit.lms.terms.Arrangements;
import de.digifit.lms.terms.Arrangements.Aid;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Cost;
import de.digifit.lms.terms.Deadlines;
import de.digifit.lms.terms.Mode;
import de.digifit.lms.terms.Provider;
import de.digifit.lms.terms.Terms;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is out of the ordinary in a season: somebody from outside, a day for many, too few people, a draft. */
public final class Extras {

    private static final String BUDGET = "11.20.01 Fortbildung";
    private static final int EXTERNAL_DAY = 112;
    private static final int INFORMATION_DAY = 76;
    private static final int FEW_DAY = 19;
    private static final int DRAFT_DAY = 152;

    private final Map<String, Seminar> seminars;
    private final PersonId lecturer;
    private final Halls halls;
    private final Almanac almanac;

    public Extras(Map<String, Seminar> seminars, PersonId lecturer, Halls halls, Almanac almanac) {
        this.seminars = seminars;
        this.lecturer = lecturer;
        this.halls = halls;
        this.almanac = almanac;
    }

    /** Somebody from outside comes, and asks for money. */
    public Event external() {
        LocalDate day = almanac.workday(EXTERNAL_DAY);
        Provider institute = new Provider(Provider.Kind.EXTERNAL, "Studieninstitut Mühlental");
        Terms terms = new Terms(
                Terms.Kind.SEMINAR,
                Mode.ON_SITE,
                institute,
                new Capacity(6, 12, 0, null),
                Deadlines.before(day, institute),
                new Cost(new BigDecimal("185"), new BigDecimal("950"), BUDGET),
                new Arrangements(
                        Set.of(Aid.STEP_FREE, Aid.MATERIAL_AHEAD),
                        new Words("Ein eigenes Beispiel aus Ihrem Team", "An example of your own from your team")));
        return published(
                "DF-09",
                terms,
                "Studieninstitut Mühlental, Seestraße 12, Mühlental",
                List.of(new Session(seminar("DF-09").plan().get(0), day.atTime(9, 0))));
    }

    /** Three groups at the same time, each in a room of its own; everybody takes part in one. */
    public Event information() {
        LocalDate day = almanac.workday(INFORMATION_DAY);
        Span span = new Span(day.atTime(14, 0), day.atTime(15, 30));
        List<Session> groups =
                halls.all().stream().limit(3).map(room -> group(room, span)).toList();
        Terms terms = new Terms(
                Terms.Kind.INFORMATION,
                Mode.ON_SITE,
                Provider.OURSELVES,
                new Capacity(20, 51, 6, day.minusDays(21)),
                Deadlines.before(day, day.minusDays(14), Provider.OURSELVES),
                Cost.NONE,
                new Arrangements(Set.of(Aid.INDUCTION_LOOP, Aid.SIGN_LANGUAGE), null));
        Event event = published("IN-01", terms, "Rathaus und Bürgerhaus", groups);
        event.isHeldBy(lecturer);
        return event;
    }

    private static Session group(Room room, Span span) {
        Words title = new Words("Gruppe im " + room.name(), "Group in " + room.name());
        return new Session(title, span, 2, false).in(room.id()).parallel("A");
    }

    /** Its day of decision has come, and hardly anybody wants it. */
    public Event few() {
        LocalDate day = almanac.workday(FEW_DAY);
        Seminar seminar = seminar("DF-12");
        Terms terms = Terms.usual(
                Mode.ONLINE, new Capacity(6, 14, 0, null), Deadlines.before(day, day.minusDays(5), Provider.OURSELVES));
        return published(
                "DF-12",
                terms,
                "Videokonferenz (Zugang in der Einladung)",
                List.of(new Session(seminar.plan().get(0), day.atTime(13, 30))));
    }

    /** Not everything is settled yet, and nobody but those who plan sees it. */
    public Event draft() {
        LocalDate day = almanac.workday(DRAFT_DAY);
        Seminar seminar = seminar("DF-10");
        Terms terms = Terms.usual(
                Mode.ON_SITE, new Capacity(6, 16, 2, day.minusDays(21)), Deadlines.before(day, Provider.OURSELVES));
        Session session =
                new Session(seminar.plan().get(0).title(), new Span(day.atTime(9, 0), day.atTime(12, 15)), 4, false);
        halls.all().stream().findFirst().map(Room::id).ifPresent(session::in);
        return new Event(seminar, terms, "Rathaus", List.of(session));
    }

    private Event published(String code, Terms terms, String place, List<Session> sessions) {
        Event event = new Event(seminar(code), terms, place, sessions);
        event.publish();
        return event;
    }

    /** What the event is a run of. */
    public Seminar seminar(Event event) {
        return seminars.values().stream()
                .filter(seminar -> seminar.id().equals(event.seminar()))
                .findFirst()
                .orElseThrow();
    }

    private Seminar seminar(String code) {
        Seminar seminar = seminars.get(code);
        if (seminar == null) {
            throw new IllegalStateException("No seminar " + code);
        }
        return seminar;
    }

    /** What the town offers beside what is delivered. */
    public static Seminar informationDay(TownId town) {
        Syllabus syllabus = new Syllabus(
                new Words(
                        "Alle Beschäftigten, auch ohne festen Arbeitsplatz am Rechner",
                        "All employees, also without a desk"),
                new Words("Eine Doppelstunde in einer von drei Gruppen", "Two units in one of three groups"),
                List.of(
                        new Words("Wissen, was sich mit der E-Akte ändert.", "Know what changes with the e-file."),
                        new Words("Wissen, wer bei Fragen hilft.", "Know who helps with questions.")),
                new Words("Im Team weitersagen, wann es losgeht.", "Tell your team when it starts."),
                null,
                Map.of("KDW-B1", 1),
                Map.of(),
                List.of(),
                List.of());
        return new Seminar(
                town,
                "IN-01",
                new Words("Informationstag: Die E-Akte kommt", "Information day: the e-file is coming"),
                2,
                20,
                60,
                syllabus);
    }
}
