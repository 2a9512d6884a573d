// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.evaluation.infrastructure.EvaluationAdapters;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.questionnaire.Statements;
import de.digifit.lms.seminar.Event;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BallotBoxTest {

    private final Envelope envelope = EvaluationAdapters.envelope(new KeyOfTests());
    private final TownId town = aTown();
    private final Event event = anEvent(aSeminar(town), 20);
    private final Questionnaire questionnaire = new Questionnaire(town, 1, Statements.shipped());
    private final BallotBox box = new BallotBox(event, Round.FIRST, questionnaire);
    private final LocalDate lastDay = event.endsAt().toLocalDate();

    @Test
    void it_is_ripe_with_five_answers_on_a_day_after_the_last_one() {
        drop(4);
        assertThat(box.isRipe(lastDay.plusDays(1))).isFalse();

        drop(1);
        assertThat(box.isRipe(lastDay)).isFalse();
        assertThat(box.isRipe(lastDay.plusDays(1))).isTrue();
        assertThat(box.isLeftOver(box.closesOn().plusDays(1))).isFalse();
    }

    @Test
    void fewer_are_left_over_once_nobody_can_answer_any_more() {
        assertThat(box.isLeftOver(box.closesOn().plusDays(1))).isFalse();
        drop(4);

        assertThat(box.isLeftOver(box.closesOn())).isFalse();
        assertThat(box.isLeftOver(box.closesOn().plusDays(1))).isTrue();
    }

    @Test
    void what_was_put_in_comes_out_and_then_it_is_empty() {
        drop(7);

        assertThat(box.empty(envelope)).extracting(Answer::good).containsExactlyInAnyOrderElementsOf(words(7));
        assertThat(box.waiting()).isZero();
        assertThat(box.empty(envelope)).isEmpty();
    }

    @Test
    void it_is_shaken() {
        drop(20);

        assertThat(box.empty(envelope)).extracting(Answer::good).isNotEqualTo(words(20));
    }

    @Test
    void a_sheet_of_paper_counts_once() {
        UUID sheet = UUID.randomUUID();
        box.dropPaper(sheet, answer("a"), envelope, TODAY);
        box.dropPaper(sheet, answer("b"), envelope, TODAY);

        assertThat(box.waiting()).isEqualTo(1);
        assertThat(box.paperSheets()).isEqualTo(1);
    }

    @Test
    void the_sealed_text_tells_neither_words_nor_by_its_length_what_was_added() {
        UUID id = UUID.randomUUID();
        Envelope.Closed one = envelope.seal(id, List.of(answer("Geheimnis")));
        Envelope.Closed six = envelope.seal(id, Collections.nCopies(6, answer("x".repeat(200))));

        assertThat(one.text()).doesNotContain("Geheimnis").hasSameSizeAs(six.text());
    }

    private void drop(int answers) {
        words(answers).forEach(word -> box.drop(answer(word), envelope, lastDay));
    }

    private static List<String> words(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    private static Answer answer(String good) {
        return new Answer(Collections.nCopies(8, 4), good, "");
    }
}
