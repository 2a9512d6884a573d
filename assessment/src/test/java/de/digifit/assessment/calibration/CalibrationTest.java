// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.digifit.assessment.calibration.Calibration.Reason;
import de.digifit.assessment.measurement.ItemParameters;
import de.digifit.assessment.simulation.SimulatedBank;
import de.digifit.assessment.simulation.SimulatedItem;
import de.digifit.assessment.simulation.Taker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final List<SimulatedItem> BANK = SimulatedBank.of(15, 4);
    private static final List<Taker> TAKERS = SimulatedBank.takers(1500, 0.2, 1.1, 8);

    @Test
    void two_booklets_with_common_items_come_onto_one_scale() {
        List<SimulatedItem> rasch = BANK.stream()
                .map(item ->
                        new SimulatedItem(item.id(), item.area(), item.level(), 1, item.difficulty(), item.number()))
                .toList();
        List<Map<String, Boolean>> answers =
                answers(rasch, (taker, item) -> taker.seed() % 2 == 0 ? item.number() < 10 : item.number() >= 5);

        Calibration found = RaschCalibration.of(AnswerSheets.of(answers)).onto(known(rasch));

        assertThat(found.items()).hasSize(15);
        rasch.forEach(
                item -> assertThat(found.items().get(item.id()).parameters().difficulty())
                        .isCloseTo(
                                item.difficulty(),
                                within(4 * found.items().get(item.id()).difficultyError())));
    }

    @Test
    void curves_are_found_again_from_answers_of_which_a_third_was_not_asked() {
        List<Map<String, Boolean>> answers =
                answers(BANK, (taker, item) -> Math.floorMod(taker.seed() + item.number(), 3) > 0);

        Calibration found = BirnbaumCalibration.of(AnswerSheets.of(answers)).onto(known(BANK));

        assertThat(found.items()).hasSize(15);
        BANK.forEach(item -> {
            ItemParameters parameters = found.items().get(item.id()).parameters();
            assertThat(parameters.difficulty()).isCloseTo(item.difficulty(), within(0.35));
            assertThat(parameters.discrimination()).isCloseTo(item.discrimination(), within(0.45));
        });
    }

    @Test
    void the_log_likelihood_of_the_law_school_test_is_the_published_one() {
        Calibration found = BirnbaumCalibration.of(LawSchool.sheets());

        assertThat(found.logLikelihood()).isCloseTo(LawSchool.LOG_LIKELIHOOD, within(0.001));
        assertThat(found.items().get(Reference.name(2)).difficultyError()).isCloseTo(0.0997, within(0.01));
    }

    @Test
    void the_answers_of_a_person_cannot_be_told_from_the_order_they_came_in() {
        List<Map<String, Boolean>> answers = answers(BANK, (taker, item) -> true);
        List<Map<String, Boolean>> backwards = new ArrayList<>(answers);
        Collections.reverse(backwards);

        assertThat(RaschCalibration.of(AnswerSheets.of(backwards)))
                .isEqualTo(RaschCalibration.of(AnswerSheets.of(answers)));
        assertThat(AnswerSheets.of(answers).people()).isEqualTo(1500);
    }

    @Test
    void what_cannot_be_calibrated_is_left_out_with_a_reason() {
        List<Map<String, Boolean>> answers = answers(BANK, (taker, item) -> true);
        for (int person = 0; person < answers.size(); person++) {
            answers.get(person).put("easy", true);
            answers.get(person).put("hard", false);
            answers.get(person).put("upside-down", right(answers.get(person)) < 8);
            if (person < RaschCalibration.FEWEST_ANSWERS - 1) {
                answers.get(person).put("new", person % 2 == 0);
            }
        }

        Calibration found = RaschCalibration.of(AnswerSheets.of(answers));

        assertThat(found.items()).hasSize(15);
        assertThat(found.leftOut())
                .containsEntry("easy", Reason.ALL_RIGHT)
                .containsEntry("hard", Reason.ALL_WRONG)
                .containsEntry("upside-down", Reason.TELLS_NOBODY_APART)
                .containsEntry("new", Reason.TOO_FEW_ANSWERS)
                .hasSize(4);
    }

    @Test
    void too_few_answers_are_refused() {
        List<Map<String, Boolean>> few = answers(BANK, (taker, item) -> true).subList(0, 199);

        assertThatThrownBy(() -> RaschCalibration.of(AnswerSheets.of(few))).isInstanceOf(TooFewAnswers.class);
        assertThatThrownBy(() -> BirnbaumCalibration.of(AnswerSheets.of(few))).isInstanceOf(TooFewAnswers.class);
        assertThatThrownBy(() -> RaschCalibration.of(AnswerSheets.of(List.of())))
                .isInstanceOf(TooFewAnswers.class);
    }

    @Test
    void items_that_were_never_asked_together_are_not_put_onto_one_scale() {
        List<Map<String, Boolean>> apart =
                answers(BANK, (taker, item) -> taker.seed() % 2 == 0 ? item.number() < 7 : item.number() >= 7);

        assertThatThrownBy(() -> RaschCalibration.of(AnswerSheets.of(apart))).isInstanceOf(ItemsApart.class);
    }

    @Test
    void statistics_of_an_item_are_those_reckoned_by_hand() {
        AnswerSheets sheets = AnswerSheets.of(List.of(
                Map.of("a", true, "b", true, "c", true),
                Map.of("a", true, "b", true, "c", false),
                Map.of("a", false, "b", true, "c", false),
                Map.of("a", false, "b", false, "c", false)));

        ItemStatistics a = ItemStatistics.of(sheets, "a");

        // Rest of b and c: 1, 1/2, 1/2, 0; covariance 1/8, deviations 1/2 and sqrt(1/8).
        assertThat(a.answers()).isEqualTo(4);
        assertThat(a.solved()).isEqualTo(0.5);
        assertThat(a.itemRest().orElseThrow()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(ItemStatistics.of(sheets, "b").solved()).isEqualTo(0.75);
    }

    @Test
    void symmetric_functions_are_the_coefficients_of_the_product() {
        assertThat(SymmetricFunctions.of(new double[] {2, 3, 5})).containsExactly(1, 10, 31, 30);
        assertThat(SymmetricFunctions.without(new double[] {2, 3, 5}, 1)).startsWith(1, 7, 10);
        assertThat(SymmetricFunctions.without(new double[] {2, 3, 5}, 0, 2)).startsWith(1, 3);
    }

    private static long right(Map<String, Boolean> answers) {
        return BANK.stream().filter(item -> answers.get(item.id())).count();
    }

    private static List<Map<String, Boolean>> answers(
            List<SimulatedItem> items, BiPredicate<Taker, SimulatedItem> asked) {
        List<Map<String, Boolean>> answers = new ArrayList<>();
        for (Taker taker : TAKERS) {
            Map<String, Boolean> sheet = new TreeMap<>();
            items.stream()
                    .filter(item -> asked.test(taker, item))
                    .forEach(item -> sheet.put(item.id(), item.isSolvedBy(taker)));
            answers.add(sheet);
        }
        return answers;
    }

    private static Map<String, ItemParameters> known(List<SimulatedItem> items) {
        Map<String, ItemParameters> known = new HashMap<>();
        items.forEach(
                item -> known.put(item.id(), ItemParameters.calibrated(item.discrimination(), item.difficulty())));
        return known;
    }
}
