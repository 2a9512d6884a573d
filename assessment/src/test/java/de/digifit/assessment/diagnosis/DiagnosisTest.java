// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.diagnosis.Outcome.End;
import de.digifit.assessment.diagnosis.Outcome.Finding;
import de.digifit.assessment.measurement.ItemParameters;
import de.digifit.assessment.measurement.LevelScale;
import de.digifit.assessment.measurement.Population;
import de.digifit.core.competency.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    private static final DiagnosisRules RULES = DiagnosisRules.usual(0);
    private static final int EACH_AREA = 60;

    private final Diagnosis diagnosis = diagnosis(bank(EACH_AREA), RULES);

    @Test
    void whoever_solves_all_has_reached_it_after_a_few_items() {
        Outcome outcome = played(item -> true);

        assertThat(outcome.finding()).isEqualTo(Finding.REACHED);
        assertThat(outcome.end()).isEqualTo(End.CLEAR);
        assertThat(outcome.items()).isBetween(RULES.fewest(), 10);
        assertThat(outcome.estimate().mean()).isPositive();
    }

    @Test
    void whoever_solves_nothing_has_not_yet() {
        assertThat(played(item -> false).finding()).isEqualTo(Finding.NOT_YET_REACHED);
    }

    @Test
    void where_answers_contradict_each_other_it_ends_at_the_most_items_and_stays_open() {
        boolean[] last = {false};
        Outcome outcome = played(item -> last[0] = !last[0]);

        assertThat(outcome.finding()).isEqualTo(Finding.OPEN);
        assertThat(outcome.end()).isEqualTo(End.MOST_ITEMS);
        assertThat(outcome.items()).isEqualTo(RULES.most());
    }

    @Test
    void whoever_has_had_enough_gets_what_is_known_so_far() {
        Round round = answered(Round.begun(3), 2, item -> true).ended();

        assertThat(diagnosis.next(round)).isInstanceOfSatisfying(Outcome.class, outcome -> {
            assertThat(outcome.end()).isEqualTo(End.ENOUGH);
            assertThat(outcome.finding()).isEqualTo(Finding.OPEN);
            assertThat(outcome.items()).isEqualTo(2);
        });
    }

    @Test
    void what_is_said_early_has_to_be_safer() {
        assertThat(IntStream.of(0, 10, 20, 40).mapToDouble(RULES::certaintyAfter))
                .usingElementComparator(Comparator.comparing(each -> Math.round(each * 1e9)))
                .containsExactly(0.96, 0.93, 0.9, 0.9);
        assertThat(RULES.atMost(6).certaintyAfter(3)).isEqualTo(0.9);
    }

    @Test
    void nothing_is_said_before_every_area_had_its_turn() {
        Round round = answered(Round.begun(9), RULES.fewest(), item -> true);

        assertThat(round.given().stream().map(Round.Given::area)).doesNotHaveDuplicates();
    }

    @Test
    void areas_get_their_shares() {
        Blueprint lopsided = new Blueprint(new TreeMap<>(Map.of("A", 3.0, "B", 1.0)));
        Diagnosis asked = new Diagnosis(bank(120), lopsided, RULES.atMost(20), Population.usual());
        Round round = Round.begun(4);
        while (asked.next(round) instanceof NextItem next) {
            boolean everySecond = round.given().size() % 2 == 0;
            round = asked.answered(round, next.item().id(), everySecond);
        }

        assertThat(round.given()).hasSize(20);
        assertThat(round.given().stream().filter(given -> given.area().equals("A")))
                .hasSize(15);
        assertThat(round.given().stream().filter(given -> given.area().equals("B")))
                .hasSize(5);
    }

    @Test
    void a_round_goes_on_in_the_same_way_wherever_it_is_taken_up() {
        Round round = answered(Round.begun(11), 4, item -> item.parameters().difficulty() < 0);
        List<BankItem> shuffled = new ArrayList<>(items(EACH_AREA));
        Collections.shuffle(shuffled, new Random(1));
        Round keptElsewhere = new Round(11, new ArrayList<>(round.given()), false);

        assertThat(diagnosis(new ItemBank(shuffled), RULES).next(keptElsewhere)).isEqualTo(diagnosis.next(round));
    }

    @Test
    void an_item_that_is_taken_out_meanwhile_still_counts_for_the_round_it_was_answered_in() {
        Round round = answered(Round.begun(11), 4, item -> true);
        List<BankItem> fewer = items(EACH_AREA).stream()
                .filter(item ->
                        round.given().stream().noneMatch(given -> given.item().equals(item.id())))
                .toList();

        assertThat(diagnosis(new ItemBank(fewer), RULES).estimate(round).mean())
                .isEqualTo(diagnosis.estimate(round).mean());
    }

    @Test
    void an_item_is_answered_once_whatever_another_window_shows() {
        NextItem first = (NextItem) diagnosis.next(Round.begun(5));
        Round round = diagnosis.answered(Round.begun(5), first.item().id(), true);

        assertThatThrownBy(() -> diagnosis.answered(round, first.item().id(), false))
                .isInstanceOf(AnsweredAlready.class);
        assertThatThrownBy(() -> diagnosis.answered(round.ended(), "A-1", false))
                .isInstanceOf(AnsweredAlready.class);
    }

    @Test
    void no_item_is_drawn_for_a_greater_share_of_rounds_than_the_lot_allows() {
        ItemBank bank = bank(15);
        Map<String, Integer> drawn = new HashMap<>();
        int rounds = 4000;
        for (long seed = 0; seed < rounds; seed++) {
            bank.drawn(seed, RULES.lot()).forEach(item -> drawn.merge(item.id(), 1, Integer::sum));
        }

        assertThat(drawn).hasSize(bank.size());
        assertThat(drawn.values()).allMatch(times -> times < DiagnosisRules.MOST_EXPOSED * rounds);
    }

    @Test
    void a_bank_that_would_wear_out_is_refused_with_what_is_missing() {
        assertThatThrownBy(() -> diagnosis(bank(29), RULES)).isInstanceOfSatisfying(BankTooSmall.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("diagnosis.refused.bankTooSmall");
            assertThat(refusal.arguments()).containsExactly("A", 29, 30);
        });
        assertThat(diagnosis(bank(30), RULES).next(Round.begun(1))).isInstanceOf(NextItem.class);
        assertThat(diagnosis(bank(12), RULES.atMost(15)).next(Round.begun(1))).isInstanceOf(NextItem.class);
    }

    @Test
    void it_is_told_how_much_rests_on_experts_only() {
        List<BankItem> judged = items(EACH_AREA).stream()
                .map(item -> new BankItem(item.id(), item.area(), LevelScale.provisional(Level.APPLYING)))
                .toList();
        Diagnosis asked = diagnosis(new ItemBank(judged), RULES);

        Outcome outcome = play(asked, item -> true);

        assertThat(outcome.provisional()).isEqualTo(outcome.items());
        assertThat(played(item -> true).provisional()).isZero();
    }

    private Outcome played(Predicate<BankItem> solves) {
        return play(diagnosis, solves);
    }

    private static Outcome play(Diagnosis diagnosis, Predicate<BankItem> solves) {
        Round round = Round.begun(7);
        while (diagnosis.next(round) instanceof NextItem next) {
            round = diagnosis.answered(round, next.item().id(), solves.test(next.item()));
        }
        return (Outcome) diagnosis.next(round);
    }

    private Round answered(Round begun, int items, Predicate<BankItem> solves) {
        Round round = begun;
        for (int item = 0; item < items; item++) {
            NextItem next = (NextItem) diagnosis.next(round);
            round = diagnosis.answered(round, next.item().id(), solves.test(next.item()));
        }
        return round;
    }

    private static Diagnosis diagnosis(ItemBank bank, DiagnosisRules rules) {
        return new Diagnosis(bank, bank.blueprint(), rules, Population.usual());
    }

    private static ItemBank bank(int eachArea) {
        return new ItemBank(items(eachArea));
    }

    private static List<BankItem> items(int eachArea) {
        return IntStream.range(0, 5 * eachArea)
                .mapToObj(number -> new BankItem(
                        "ABCDE".charAt(number % 5) + "-" + number,
                        String.valueOf("ABCDE".charAt(number % 5)),
                        ItemParameters.rasch(-1.5 + 3.0 * number / (5 * eachArea))))
                .toList();
    }
}
