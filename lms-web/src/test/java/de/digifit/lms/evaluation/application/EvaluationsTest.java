// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TestDatabase;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.attendance.infrastructure.AttendanceAdapters;
import de.digifit.lms.booking.Desks;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.booking.infrastructure.BookingAdapters;
import de.digifit.lms.evaluation.Answer;
import de.digifit.lms.evaluation.Conclusion.Drawn;
import de.digifit.lms.evaluation.Conclusion.Verdict;
import de.digifit.lms.evaluation.Envelope;
import de.digifit.lms.evaluation.KeyOfTests;
import de.digifit.lms.evaluation.ReasonOfConclusionMissing;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.evaluation.infrastructure.EvaluationAdapters;
import de.digifit.lms.questionnaire.infrastructure.QuestionnaireAdapters;
import de.digifit.lms.seminar.NoSuchSeminar;
import de.digifit.lms.seminar.infrastructure.SeminarAdapters;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is asked, who reads what, and from when on, on a real database. */
class EvaluationsTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final Envelope envelope = EvaluationAdapters.envelope(new KeyOfTests());
    private final Evening evening = new Evening(6, envelope, new Random(7));
    private final TownId town = evening.event.town();
    private final PersonId participant = evening.bookings.get(0).person();

    @BeforeEach
    void the_questionnaire_is_published() {
        evening.publish();
    }

    @Test
    void whoever_was_there_is_asked_for_two_weeks_and_nobody_else() {
        session.person(participant, town);
        assertThat(answering(Evening.DAY, Answering::mine)).hasSize(1);
        assertThat(answering(Round.FIRST.closesOn(Evening.DAY), Answering::mine))
                .hasSize(1);
        assertThat(answering(Round.FIRST.closesOn(Evening.DAY).plusDays(1), Answering::mine))
                .isEmpty();

        session.person(aPerson(), town);
        assertThat(answering(Evening.DAY, Answering::mine)).isEmpty();
        assertThatThrownBy(() -> answering(Evening.DAY, act -> act.sheet(evening.event.id())))
                .isInstanceOf(NoSuchSeminar.class);
    }

    @Test
    void after_low_answers_everybody_is_asked_once_more_four_weeks_later() {
        LocalDate later = Round.FOLLOW_UP.opensOn(Evening.DAY);
        session.person(participant, town);
        assertThat(answering(later, Answering::mine)).isEmpty();

        evening.answerAll(new Answer(Collections.nCopies(8, 2), "", ""));
        Evening.open(envelope, Evening.DAY.plusDays(1));

        assertThat(answering(later, Answering::mine))
                .extracting(OpenSheet::round)
                .containsExactly(Round.FOLLOW_UP);
    }

    @Test
    void results_and_texts_are_read_from_the_fifth_answer_on_by_coordination_and_the_lecturer() {
        session.person(aPerson(), town, Responsibility.COORDINATION);
        assertThat(view(Evening.DAY).first().result()).isEmpty();

        evening.answer();
        assertThat(view(Evening.DAY).first())
                .matches(said -> said.result().isEmpty())
                .matches(said -> said.good().isEmpty())
                .matches(said -> said.answered() == 6 && said.people() == 6);

        Evening.open(envelope, Evening.DAY.plusDays(1));
        assertThat(view(Evening.DAY.plusDays(1)).first().good()).hasSize(6);
        session.person(aPerson(), town, Responsibility.LECTURER);
        assertThatThrownBy(() -> view(Evening.DAY.plusDays(1))).isInstanceOf(NoSuchSeminar.class);
        session.person(aPerson(), aTown(), Responsibility.COORDINATION);
        assertThatThrownBy(() -> view(Evening.DAY.plusDays(1))).isInstanceOf(NoSuchSeminar.class);
    }

    @Test
    void a_conclusion_says_why_and_can_be_thought_over() {
        session.person(aPerson(), town, Responsibility.COORDINATION);
        assertThatThrownBy(() -> new Drawn(Verdict.END, " ", Optional.empty()))
                .isInstanceOf(ReasonOfConclusionMissing.class);

        conclude(new Drawn(Verdict.END, "Zu wenige", Optional.empty()));
        conclude(new Drawn(Verdict.CHANGE, "Mehr Übung", Optional.empty()));

        assertThat(view(Evening.DAY).conclusion().orElseThrow().drawn().verdict())
                .isEqualTo(Verdict.CHANGE);
    }

    private <T> T answering(LocalDate day, Function<Answering, T> act) {
        return TestDatabase.inTransaction("lms", entities -> {
            Editions editions = editions(entities);
            OpenSheets sheets = new OpenSheets(
                    participants(entities),
                    new Diary(
                            BookingAdapters.bookings(entities),
                            SeminarAdapters.events(entities),
                            SeminarAdapters.seminars(entities),
                            new Desks()),
                    new Rounds(EvaluationAdapters.answers(entities)),
                    editions,
                    EvaluationAdapters.boxes(entities));
            return act.apply(new Answering(new Asker(), sheets, evening.collecting(entities), on(day)));
        });
    }

    private Evaluation view(LocalDate day) {
        return TestDatabase.inTransaction("lms", entities -> new Evaluations(
                        entrusted(entities, day),
                        SeminarAdapters.seminars(entities),
                        EvaluationAdapters.answers(entities),
                        EvaluationAdapters.conclusions(entities),
                        new Sheets(participants(entities), EvaluationAdapters.answers(entities), editions(entities)))
                .view(evening.event.id()));
    }

    private void conclude(Drawn drawn) {
        TestDatabase.inTransactionDo("lms", entities -> new Concluding(
                        new Asker(),
                        entrusted(entities, Evening.DAY),
                        SeminarAdapters.events(entities),
                        EvaluationAdapters.conclusions(entities),
                        new PaperSheets(
                                editions(entities),
                                new Rounds(EvaluationAdapters.answers(entities)),
                                evening.collecting(entities)))
                .conclude(evening.event.id(), drawn));
    }

    private static Entrusted entrusted(EntityManager entities, LocalDate day) {
        return new Entrusted(new Asker(), SeminarAdapters.events(entities), on(day));
    }

    private static Participants participants(EntityManager entities) {
        return new Participants(BookingAdapters.bookings(entities), AttendanceAdapters.marks(entities));
    }

    private static Editions editions(EntityManager entities) {
        return new Editions(QuestionnaireAdapters.questionnaires(entities), EvaluationAdapters.boxes(entities));
    }

    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(18, 0).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE);
    }
}
