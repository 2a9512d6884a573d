// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.TestDatabase;
import de.digifit.core.shared.TownClock;
import de.digifit.core.shared.Words;
import de.digifit.lms.attendance.infrastructure.AttendanceAdapters;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.infrastructure.BookingAdapters;
import de.digifit.lms.evaluation.Answer;
import de.digifit.lms.evaluation.Envelope;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.evaluation.infrastructure.EvaluationAdapters;
import de.digifit.lms.privacy.infrastructure.AllSchemas;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.questionnaire.Statements;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** The evening after an event: people answer one after the other, each in a transaction of its own that is audited. */
final class Evening {

    static final LocalDate DAY = IN_JULY.toLocalDate();

    static {
        // The audit log belongs to another schema than this feature.
        AllSchemas.columns();
    }

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    final Event event;
    final List<Booking> bookings;

    private final Seminar seminar;
    private final Questionnaire questionnaire;
    private final Envelope envelope;
    private final Random dice;
    private final Map<String, String> said = new HashMap<>();

    Evening(int people, Envelope envelope, Random dice) {
        this(aSeminar(aTown()), people, envelope, dice);
        TestDatabase.inTransactionDo("lms", entities -> entities.persist(seminar));
        keep();
    }

    private Evening(Seminar seminar, int people, Envelope envelope, Random dice) {
        this.seminar = seminar;
        this.event = anEvent(seminar, people);
        this.envelope = envelope;
        this.dice = dice;
        this.questionnaire = new Questionnaire(seminar.town(), 1, Statements.shipped());
        event.held();
        this.bookings =
                IntStream.range(0, people).mapToObj(i -> attended(event)).toList();
    }

    /** Another event of the same seminar. */
    Evening again(int people) {
        return new Evening(seminar, people, envelope, dice).keep();
    }

    private Evening keep() {
        TestDatabase.inTransactionDo("lms", entities -> {
            entities.persist(event);
            bookings.forEach(entities::persist);
        });
        return this;
    }

    private static Booking attended(Event event) {
        Booking booking = new Booking(event, aPerson(), "", NOW);
        booking.go(Transition.APPROVE, Decision.of(aPerson(), NOW));
        booking.go(Transition.ATTEND, Decision.of(aPerson(), NOW));
        return booking;
    }

    /** All of them, in an order of chance. */
    Evening answer() {
        List<Booking> order = new ArrayList<>(bookings);
        Collections.shuffle(order, dice);
        order.forEach(booking ->
                answer(booking, (entities, answer) -> collecting(entities).drop(sheet(booking), answer, DAY)));
        return this;
    }

    /** All of them say the same. */
    void answerAll(Answer answer) {
        bookings.forEach(booking -> TestDatabase.inTransactionDo(
                "lms", entities -> collecting(entities).drop(sheet(booking), answer, DAY)));
    }

    /** The questionnaire of the town. */
    void publish() {
        questionnaire.publish(TODAY, "PR 1", aPerson(), TODAY);
        TestDatabase.inTransactionDo("lms", entities -> entities.persist(questionnaire));
    }

    OpenSheet sheet(Booking booking) {
        return new OpenSheet(booking, event, new Words("Seminar", "Seminar"), Round.FIRST, questionnaire);
    }

    /** The same with another way of keeping what was said. */
    Evening answer(Keeping keeping) {
        List<Booking> order = new ArrayList<>(bookings);
        Collections.shuffle(order, dice);
        order.forEach(booking -> answer(booking, (entities, answer) -> keeping.keep(entities, this, booking, answer)));
        return this;
    }

    private void answer(Booking booking, Way way) {
        PersonId person = booking.person();
        Answer answer = new Answer(
                IntStream.range(0, Statements.COUNT)
                        .mapToObj(i -> dice.nextInt(6))
                        .toList(),
                "Gut: " + UUID.randomUUID(),
                "");
        said.put(person.value().toString(), answer.good());
        TestDatabase.inTransactionDo("lms", entities -> {
            way.go(entities, answer);
            entities.flush();
            entities.createNativeQuery(
                            "select audit.append(:town, now(), :who, 'Answering.answer', 'Event', :what, '')")
                    .setParameter("town", event.town().value())
                    .setParameter("who", person.value())
                    .setParameter("what", event.id().toString())
                    .getSingleResult();
        });
    }

    Collecting collecting(EntityManager entities) {
        return new Collecting(
                new Participants(BookingAdapters.bookings(entities), AttendanceAdapters.marks(entities)),
                EvaluationAdapters.boxes(entities),
                envelope);
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    /** Who said what. */
    Map<String, String> said() {
        return said;
    }

    static Opening opening(EntityManager entities, Envelope envelope, LocalDate day) {
        return new Opening(
                EvaluationAdapters.boxes(entities),
                EvaluationAdapters.answers(entities),
                envelope,
                Clock.fixed(day.atTime(2, 0).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE));
    }

    /** Opens all boxes that may be opened on that day, as the timer does. */
    static void open(Envelope envelope, LocalDate day) {
        List<UUID> due = TestDatabase.inTransaction(
                "lms", entities -> opening(entities, envelope, day).due());
        due.forEach(box -> TestDatabase.inTransactionDo(
                "lms", entities -> opening(entities, envelope, day).open(box)));
    }

    /** How an answer is kept. */
    @FunctionalInterface
    interface Keeping {

        void keep(EntityManager entities, Evening evening, Booking booking, Answer answer);
    }

    /** What happens in the transaction of an answer. */
    @FunctionalInterface
    private interface Way {

        void go(EntityManager entities, Answer answer);
    }
}
