// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.evaluation.Answer;
import de.digifit.lms.evaluation.Envelope;
import de.digifit.lms.evaluation.KeptAnswer;
import de.digifit.lms.evaluation.KeyOfTests;
import de.digifit.lms.evaluation.MoreSheetsThanPeople;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.evaluation.infrastructure.EvaluationAdapters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Putting answers in and taking them out, on a real database. */
class CollectingTest {

    private static final Answer ANSWER = new Answer(Collections.nCopies(8, 4), "", "");

    private final Envelope envelope = EvaluationAdapters.envelope(new KeyOfTests());
    private final Random dice = new Random(1);

    @Test
    void sent_many_times_at_once_it_is_one_answer_each() throws Exception {
        Evening evening = new Evening(5, envelope, dice);
        List<Callable<Boolean>> all = new ArrayList<>();
        evening.bookings.forEach(booking -> IntStream.range(0, 4).forEach(i -> all.add(() -> drop(evening, booking))));
        Collections.shuffle(all, dice);
        atOnce(all);

        assertThat(waiting(evening)).isEqualTo(5);
        open(Evening.DAY);
        assertThat(kept(evening)).as("not on the day of the last answer").isEmpty();
        open(Evening.DAY.plusDays(1));
        assertThat(kept(evening)).hasSize(5);
        assertThat(waiting(evening)).isZero();
    }

    @Test
    void there_are_no_more_answers_than_people_who_took_part() {
        Evening evening = new Evening(2, envelope, dice);
        drop(evening, evening.bookings.get(0));
        UUID sheet = UUID.randomUUID();
        enter(evening, sheet);
        enter(evening, sheet);

        assertThat(waiting(evening)).isEqualTo(2);
        assertThatThrownBy(() -> enter(evening, UUID.randomUUID())).isInstanceOf(MoreSheetsThanPeople.class);
        assertThatThrownBy(() -> drop(evening, evening.bookings.get(1))).isInstanceOf(MoreSheetsThanPeople.class);
    }

    @Test
    void fewer_than_five_wait_until_they_are_five_with_those_of_other_events_of_the_seminar() {
        Evening first = new Evening(3, envelope, dice);
        Evening second = first.again(2);
        first.answer();
        LocalDate after = Round.FIRST.closesOn(Evening.DAY).plusDays(1);
        open(after);
        assertThat(ofSeminar(first)).as("three alone").isEmpty();

        second.answer();
        open(after);
        assertThat(ofSeminar(first)).hasSize(5).allSatisfy(answer -> assertThat(answer.event())
                .isEmpty());
        assertThat(kept(first)).isEmpty();
    }

    private boolean drop(Evening evening, Booking booking) {
        return TestDatabase.inTransaction("lms", entities -> {
            evening.collecting(entities).drop(evening.sheet(booking), ANSWER, Evening.DAY);
            return true;
        });
    }

    private static void enter(Evening evening, UUID sheet) {
        TestDatabase.inTransactionDo("lms", entities -> evening.collecting(entities)
                .dropPaper(evening.event, Round.FIRST, evening.questionnaire(), sheet, ANSWER, Evening.DAY));
    }

    private void open(LocalDate day) {
        Evening.open(envelope, day);
    }

    private static List<KeptAnswer> kept(Evening evening) {
        return TestDatabase.inTransaction("lms", entities -> EvaluationAdapters.answers(entities)
                .of(evening.event.town(), evening.event.id(), Round.FIRST));
    }

    private static List<KeptAnswer> ofSeminar(Evening evening) {
        return TestDatabase.inTransaction("lms", entities -> EvaluationAdapters.answers(entities)
                .of(evening.event.town(), evening.event.seminar()));
    }

    private static int waiting(Evening evening) {
        return TestDatabase.inTransaction("lms", entities -> EvaluationAdapters.boxes(entities)
                .of(List.of(evening.event.id()))
                .get(0)
                .waiting());
    }

    private static void atOnce(List<Callable<Boolean>> wanted) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> future : threads.invokeAll(wanted)) {
                future.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
