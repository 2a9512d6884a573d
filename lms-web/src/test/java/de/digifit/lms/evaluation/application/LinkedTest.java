// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.KeptFigure;
import de.digifit.lms.evaluation.Answer;
import de.digifit.lms.evaluation.BallotBox;
import de.digifit.lms.evaluation.Envelope;
import de.digifit.lms.evaluation.KeptAnswer;
import de.digifit.lms.evaluation.KeyOfTests;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.evaluation.Slip;
import de.digifit.lms.evaluation.infrastructure.EvaluationAdapters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An attacker with the whole database in hand, and leaky ways of keeping answers, to know that it would find something. */
class LinkedTest {

    private static final int EVENTS = KeptFigure.wanted() ? 400 : 16;
    private static final int FEWEST = 5;
    private static final int MOST = 14;

    private final Envelope envelope = EvaluationAdapters.envelope(new KeyOfTests());
    private final Random dice = new Random(30);
    private final Attacker attacker = new Attacker();

    @Test
    void nobody_says_with_the_whole_database_in_hand_who_gave_which_answer() {
        Log log = Log.begin();
        List<Evening> evenings = evenings(EVENTS, Evening::answer);
        String waiting = evenings.get(0).said().values().iterator().next();
        assertThat(attacker.rowsWith(waiting)).as("while it waits").isEmpty();

        Evening.open(envelope, Evening.DAY.plusDays(1));

        int linked = attacker.linked(truth(evenings));
        int answers =
                evenings.stream().mapToInt(evening -> evening.said().size()).sum();
        assertThat(attacker.rowsWith(waiting)).containsExactly(Map.entry("lms.evaluation_answer", 1L));
        assertThat(log.end()).noneMatch(line -> line.contains("Gut: "));
        new KeptFigure(
                        "evaluation-linked",
                        linked,
                        "answers",
                        "= 0",
                        "LinkedTest",
                        ("%d answers about %d events; ids, place in the table, transaction, command, day, slips and audit log,"
                                        + " forwards and backwards; counted is what is right above guessing")
                                .formatted(answers, EVENTS))
                .keep();
        assertThat(linked).isZero();
    }

    @Test
    void an_answer_that_is_written_together_with_the_slip_is_linked() {
        List<Evening> evenings = evenings(
                8,
                evening -> evening.answer((entities, one, booking, answer) -> {
                    entities.persist(new Slip(booking, Round.FIRST, Evening.DAY));
                    entities.flush();
                    entities.persist(KeptAnswer.ofEvent(box(one), answer, Evening.DAY));
                }));

        assertThat(attacker.linked(truth(evenings))).isGreaterThan(8 * FEWEST / 2);
    }

    @Test
    void answers_that_leave_the_box_in_the_order_in_which_they_came_are_linked() {
        List<Evening> evenings = evenings(8, evening -> {
            List<Answer> inside = new ArrayList<>();
            evening.answer((entities, one, booking, answer) -> {
                entities.persist(new Slip(booking, Round.FIRST, Evening.DAY));
                inside.add(answer);
            });
            TestDatabase.inTransactionDo(
                    "lms",
                    entities -> inside.forEach(answer -> {
                        entities.persist(KeptAnswer.ofEvent(box(evening), answer, Evening.DAY));
                        entities.flush();
                    }));
            return evening;
        });

        assertThat(attacker.linked(truth(evenings))).isGreaterThan(8 * FEWEST / 2);
    }

    private List<Evening> evenings(int count, UnaryOperator<Evening> course) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Evening(FEWEST + dice.nextInt(MOST - FEWEST + 1), envelope, dice))
                .map(course)
                .toList();
    }

    private static BallotBox box(Evening evening) {
        return new BallotBox(evening.event, Round.FIRST, evening.questionnaire());
    }

    private static Map<UUID, Map<String, String>> truth(List<Evening> evenings) {
        return evenings.stream()
                .collect(Collectors.toMap(evening -> evening.event.id().value(), Evening::said));
    }

    /** All that is logged meanwhile. */
    private static final class Log extends Handler {

        private final List<String> lines = new ArrayList<>();

        static Log begin() {
            Log log = new Log();
            Logger.getLogger("").addHandler(log);
            return log;
        }

        List<String> end() {
            Logger.getLogger("").removeHandler(this);
            return lines;
        }

        @Override
        public void publish(LogRecord record) {
            lines.add(String.valueOf(record.getMessage()));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
