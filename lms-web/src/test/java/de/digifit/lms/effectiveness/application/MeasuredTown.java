// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.application;

import de.digifit.core.agreement.InMemoryModuleSwitches;
import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Town;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TestDatabase;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.effectiveness.Value;
import de.digifit.lms.effectiveness.Wave.Subject;
import de.digifit.lms.effectiveness.infrastructure.EffectivenessAdapters;
import de.digifit.lms.privacy.infrastructure.AllSchemas;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Samples;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.infrastructure.SeminarAdapters;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** A town on a real database in which people take part in a seminar, or wait, and a leader writes down what is seen. */
final class MeasuredTown {

    static {
        // What was seen, and who is restricted, lie in other schemas than this feature.
        AllSchemas.columns();
    }

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int BEFORE = 20;
    private static final int AFTER = 30;
    private static final int LATER = 100;

    final Town town = new Town("Musterau", "#0b5fff", FederalState.NW);
    final Seminar seminar = Samples.aSeminar(town.id(), "DF-07", Map.of("EFF-D2", 2));

    private final Person leader = new Person(town.id(), "Robin", "Vorlage", null);

    MeasuredTown() {
        TestDatabase.inTransactionDo("core", entities -> {
            entities.persist(town);
            entities.persist(leader);
            run(entities, """
                insert into core.framework (id, version, title_de, title_en) values ('EFF', '1', 'R', 'F')
                on conflict do nothing
                """);
            run(entities, """
                insert into core.competency (id, framework, area, area_de, area_en, title_de, title_en, digcomp)
                values ('EFF-D2', 'EFF', 'D', 'D', 'D', 'K', 'C', '') on conflict do nothing
                """);
        });
        TestDatabase.inTransactionDo("lms", entities -> entities.persist(seminar));
    }

    /** An event on that day, with so many who took part and gained two levels, and so many who waited and did not. */
    Event event(LocalDate day, int took, int waited) {
        Event event = Samples.anEvent(seminar, 40, day.atTime(NINE));
        event.held();
        TestDatabase.inTransactionDo("lms", entities -> entities.persist(event));
        IntStream.range(0, took).forEach(turn -> tookPart(event, 1, 3, turn));
        IntStream.range(0, waited).forEach(turn -> waiting(event, 1, 1, turn));
        return event;
    }

    PersonId tookPart(Event event, int before, int after, int turn) {
        Booking booking = booking(event);
        booking.go(Transition.APPROVE, decision(event));
        booking.go(Transition.ATTEND, decision(event));
        return keep(booking, event, before, after, turn);
    }

    private void waiting(Event event, int before, int after, int turn) {
        Booking booking = booking(event);
        booking.go(Transition.APPROVE_TO_WAIT, decision(event));
        keep(booking, event, before, after, turn);
    }

    private Booking booking(Event event) {
        Person person = new Person(town.id(), "Alex", "Beispiel", null);
        TestDatabase.inTransactionDo("core", entities -> entities.persist(person));
        return new Booking(event, person.id(), "", applied(event));
    }

    private PersonId keep(Booking booking, Event event, int before, int after, int turn) {
        LocalDate day = event.startsAt().toLocalDate();
        TestDatabase.inTransactionDo("lms", entities -> entities.persist(booking));
        TestDatabase.inTransactionDo("core", entities -> {
            seen(entities, booking.person(), before, day.minusDays(BEFORE));
            seen(entities, booking.person(), after + (turn % 3 == 0 ? 1 : 0), day.plusDays(AFTER));
            seen(entities, booking.person(), after + (turn % 4 == 0 ? 1 : 0), day.plusDays(LATER));
        });
        return booking.person();
    }

    private void seen(EntityManager entities, PersonId person, int level, LocalDate day) {
        write(entities, person, "LEADER_OBSERVATION", level, day, leader.id());
    }

    /** An entry of the ledger as it stands there. */
    void write(EntityManager entities, PersonId person, String kind, int level, LocalDate day, PersonId author) {
        run(entities, """
                insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
                values (?1, ?2, ?3, 'EFF-D2', ?4, ?5, ?6, ?7, '', now())
                """, Ids.next(), town.id().value(), person.value(), kind, level, day, author.value());
    }

    /** The end is announced, and has not come. */
    void restrictUntil(PersonId person, Instant announced) {
        TestDatabase.inTransactionDo(
                "core", entities -> run(entities, """
            insert into core.restriction (id, town, person, ground, set_by, set_at, ends_at, ended_by, ended_why)
            values (?1, ?2, ?3, 'ACCURACY', ?3, timestamptz '2026-01-01', ?4, ?3, '')
            """, Ids.next(), town.id().value(), person.value(), announced));
    }

    void restrict(PersonId person) {
        TestDatabase.inTransactionDo(
                "core", entities -> run(entities, """
            insert into core.restriction (id, town, person, ground, set_by, set_at, ended_why)
            values (?1, ?2, ?3, 'ACCURACY', ?3, now(), '')
            """, Ids.next(), town.id().value(), person.value()));
    }

    /** What somebody reads who looks on that day. */
    Map<Subject, List<Value>> look(LocalDate day) {
        return at(day, (quarterly, entities) -> {
            quarterly.read(town.id());
            return quarterly.values(town.id());
        });
    }

    <T> T at(LocalDate day, BiFunction<Quarterly, EntityManager, T> act) {
        Clock clock = Clock.fixed(day.atTime(NINE).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE);
        return TestDatabase.inTransaction(
                "lms",
                entities -> act.apply(
                        new Quarterly(
                                EffectivenessAdapters.waves(entities),
                                EffectivenessAdapters.observed(entities),
                                SeminarAdapters.seminars(entities),
                                new InMemoryModuleSwitches(),
                                clock),
                        entities));
    }

    /** All that is kept about the town, as it stands in the database. */
    List<String> kept() {
        return TestDatabase.inTransaction("lms", entities -> {
            List<String> rows = new ArrayList<>();
            for (Object row : entities.createNativeQuery(
                            "select cast(w as text) from lms.effect_wave w where w.town = ?1 order by w.id")
                    .setParameter(1, town.id().value())
                    .getResultList()) {
                rows.add((String) row);
            }
            return rows;
        });
    }

    private static Instant applied(Event event) {
        return event.startsAt().minusDays(40).atZone(TownClock.ZONE).toInstant();
    }

    private Decision decision(Event event) {
        return Decision.of(leader.id(), applied(event));
    }

    private static void run(EntityManager entities, String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
