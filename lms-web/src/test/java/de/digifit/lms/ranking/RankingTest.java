// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RankingTest {

    private static final Lot LOT = new Lot("5eed");

    @ParameterizedTest
    @CsvSource({
        "ORDER_OF_RECEIPT, 3c 1 2o, 1 2 3",
        "CORE_GAP, 1 2o 3c 4c, 3 4 2 1",
        "CORE_GAP, 4c 2o 1o 3, 4 1 2 3",
        "CORE_GAP, '', ''",
        "EQUAL_SHARES, 1@A 2@A 3@A 4@B, 1 4 2 3",
        "EQUAL_SHARES, 1@A 2@A 3 4, 1 3 4 2",
        "EQUAL_SHARES, 1c@A 2@A 3c@A 4@B 5@B, 1 4 2 5 3",
        "MIXED, 1@A 2c@A 3c@A 4c@B 5@B, 2 4 3 5 1",
        "MIXED, 1@A 2o@A 3c@A 4@B, 3 2 4 1"
    })
    void each_rule_has_its_order(RankingRule rule, String candidates, String order) {
        assertThat(order(new Ranking(rule, Optional.of(LOT)), some(candidates))).isEqualTo(order);
    }

    @Test
    void each_position_says_its_reasons() {
        List<Position> positions = new Ranking(RankingRule.MIXED, Optional.empty()).of(some("1@A 2c@A 3c@A"));

        assertThat(positions).extracting(Position::place).containsExactly(1, 2, 3);
        assertThat(positions.get(1).grounds())
                .isEqualTo(new Grounds(Grounds.Gap.CORE, "KDW-D2", 2, "", Candidates.MARCH.plusSeconds(3 * 3600)));
        assertThat(positions.get(2).grounds().gap()).isEqualTo(Grounds.Gap.NONE);
        assertThat(positions.get(2).grounds().competency()).isNull();
    }

    @ParameterizedTest
    @EnumSource(RankingRule.class)
    void the_order_is_that_of_a_rule_that_is_slow_and_plain(RankingRule rule) {
        Random chance = new Random(20260303);
        Ranking ranking = new Ranking(rule, Optional.of(LOT));
        for (int round = 0; round < 500; round++) {
            List<Candidate> some = Candidates.random(chance);

            assertThat(ranking.of(some)).extracting(Position::candidate).isEqualTo(NaiveRanking.of(rule, LOT, some));
        }
    }

    @ParameterizedTest
    @EnumSource(RankingRule.class)
    void the_order_does_not_depend_on_how_the_candidates_come_in(RankingRule rule) {
        Random chance = new Random(7);
        Ranking ranking = new Ranking(rule, Optional.of(LOT));
        for (int round = 0; round < 100; round++) {
            List<Candidate> some = Candidates.random(chance);
            List<Position> order = ranking.of(some);
            Collections.shuffle(some, chance);

            assertThat(ranking.of(some)).isEqualTo(order);
        }
    }

    @Test
    void a_lot_can_be_drawn_again_by_anybody_with_sha256sum() {
        // printf '5eed' | sha256sum
        assertThat(LOT.commitment()).isEqualTo("253e2c69fc07d2cf6f83c79b0bf81b9122c816573477986ca87c6ef907a52a53");
        // printf '5eed:00000000-0000-0001-0000-000000000001' | sha256sum
        assertThat(LOT.of(Candidates.of("1").booking()))
                .isEqualTo("60dddb067a5edbb348fc28d44cbcd4b9c53e8844e03b9c7c15e763df3c7084a5");
    }

    @Test
    void another_seed_gives_another_order() {
        List<Candidate> some = some("1 2 3 4 5 6 7 8 9 10 11 12");

        assertThat(order(new Ranking(RankingRule.LOTTERY, Optional.of(LOT)), some))
                .isNotEqualTo(order(new Ranking(RankingRule.LOTTERY, Optional.of(new Lot("other"))), some));
    }

    private static List<Candidate> some(String texts) {
        return Arrays.stream(texts.split(" "))
                .filter(text -> !text.isEmpty())
                .map(Candidates::of)
                .toList();
    }

    private static String order(Ranking ranking, List<Candidate> some) {
        return ranking.of(some).stream()
                .map(position -> String.valueOf(Candidates.number(position.candidate())))
                .collect(Collectors.joining(" "));
    }
}
