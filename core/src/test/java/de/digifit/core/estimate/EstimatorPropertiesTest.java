// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import static de.digifit.core.estimate.Histories.D4;
import static de.digifit.core.estimate.Histories.TODAY;
import static de.digifit.core.estimate.Histories.fold;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.Level;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.EvidenceKind.Speaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What holds of every estimate, tried on thousands of histories. */
class EstimatorPropertiesTest {

    private static final double ROUNDING = 1e-12;
    private static final List<EvidenceKind> STATING = List.of(EvidenceKind.values()).stream()
            .filter(kind -> kind.speaker() != Speaker.NOBODY)
            .toList();

    private final Estimator estimator = Estimator.published();

    @Test
    void the_order_of_arrival_does_not_matter_to_the_last_bit() {
        Histories.each(histories -> {
            List<Statement> statements = histories.some();
            Testimony inOrder = fold(statements);
            Collections.shuffle(statements, histories.chance());

            assertThat(fold(statements)).isEqualTo(inOrder).hasSameHashCodeAs(inOrder);
            assertThat(today(fold(statements))).isEqualTo(today(inOrder));
        });
    }

    @Test
    void folding_in_parts_and_telling_twice_equals_recomputing() {
        Histories.each(histories -> {
            List<Statement> statements = histories.some();
            int cut = statements.isEmpty() ? 0 : histories.chance().nextInt(statements.size());
            Testimony early = fold(statements.subList(0, cut));
            Testimony late = fold(statements.subList(cut / 2, statements.size()));

            assertThat(late.and(early)).isEqualTo(fold(statements));
            assertThat(today(early.and(late))).isEqualTo(today(fold(statements)));
        });
    }

    @Test
    void saying_a_higher_level_never_makes_any_level_less_likely_reached() {
        Histories.each(histories -> {
            List<Statement> statements = histories.some();
            if (!statements.isEmpty()) {
                int raised = histories.chance().nextInt(statements.size());
                List<Statement> more = new ArrayList<>(statements);
                more.set(raised, raised(statements.get(raised)));

                assertAtLeastAsLikely(today(fold(statements)), today(fold(more)));
            }
        });
    }

    @Test
    void one_more_supporting_voice_never_lowers_the_level() {
        Histories.each(histories -> {
            Testimony before = fold(histories.some());
            Level level = today(before).levels().likeliest();
            Level supported = histories.pick(List.of(Level.values()).subList(level.number(), 5));
            EvidenceKind kind = histories.pick(List.of(
                    EvidenceKind.LEADER_OBSERVATION, EvidenceKind.PEER_OBSERVATION, EvidenceKind.PRACTICE_EVIDENCE));

            Testimony after = before.and(Histories.bySomebodyNew(kind, supported));
            assertThat(today(after).levels().likeliest()).isGreaterThanOrEqualTo(level);
        });
    }

    @Test
    void the_highest_statement_never_makes_a_target_less_likely() {
        Histories.each(histories -> {
            Testimony before = fold(histories.some());
            Testimony after = before.and(Histories.bySomebodyNew(EvidenceKind.PRACTICE_EVIDENCE, Level.SHAPING));

            assertAtLeastAsLikely(today(before), today(after));
        });
    }

    @Test
    void what_people_say_about_themselves_fulfils_nothing_even_in_the_robe_of_another_kind() {
        Histories.each(histories -> {
            List<Statement> own = histories.some().stream()
                    .filter(statement -> statement.own() || statement.isAttendance())
                    .toList();

            for (Level target : Level.values()) {
                assertThat(today(fold(own)).verdict(target)).isNotEqualTo(Verdict.FULFILLED);
            }
        });
    }

    @Test
    void own_views_never_carry_a_fulfilled_target() {
        Histories.each(histories -> {
            List<Statement> all = histories.some();
            Testimony others = fold(all.stream().filter(said -> !said.own()).toList());

            for (Level target : Level.values()) {
                if (today(fold(all)).verdict(target) == Verdict.FULFILLED) {
                    assertThat(today(others).reaches(target)).isGreaterThanOrEqualTo(0.5);
                    assertThat(today(others).known()).isTrue();
                }
            }
        });
    }

    @Test
    void levels_3_and_4_are_fulfilled_with_practice_only() {
        Histories.each(histories -> {
            Testimony withoutPractice = fold(histories.some(kind -> kind != EvidenceKind.PRACTICE_EVIDENCE));

            assertThat(today(withoutPractice).verdict(Level.GUIDING)).isNotEqualTo(Verdict.FULFILLED);
            assertThat(today(withoutPractice).verdict(Level.SHAPING)).isNotEqualTo(Verdict.FULFILLED);
        });
    }

    @Test
    void age_takes_away_what_is_known_until_nothing_is() {
        Histories.each(histories -> {
            Testimony testimony = fold(histories.some());
            Estimate younger = today(testimony);
            for (int years = 1; years <= 30; years++) {
                Estimate older = on(testimony, TODAY.plusYears(years));

                assertThat(older.weight()).isLessThanOrEqualTo(younger.weight());
                assertThat(information(older)).isLessThanOrEqualTo(information(younger) + ROUNDING);
                younger = older;
            }
            assertThat(younger.known()).isFalse();
            assertThat(younger.level()).isEmpty();
            assertThat(younger.certainty()).isZero();
            assertThat(younger.verdict(Level.OPEN)).isEqualTo(Verdict.UNKNOWN);
        });
    }

    @Test
    void age_alone_fulfils_nothing() {
        Histories.each(histories -> {
            Testimony testimony = fold(histories.some());
            for (Level target : List.of(Level.STARTING, Level.APPLYING, Level.GUIDING, Level.SHAPING)) {
                Verdict before = today(testimony).verdict(target);
                for (int months = 2; months <= 60; months += 2) {
                    Verdict after = on(testimony, TODAY.plusMonths(months)).verdict(target);
                    assertThat(after == Verdict.FULFILLED && before != Verdict.FULFILLED)
                            .as("%s after %s months: %s", target, months, today(testimony))
                            .isFalse();
                    before = after;
                }
            }
        });
    }

    @Test
    void what_is_dated_later_does_not_count_yet() {
        Histories.each(histories -> {
            List<Statement> statements = histories.some();
            LocalDate then = TODAY.minusDays(100);
            Testimony until = fold(statements.stream()
                    .filter(said -> !said.day().isAfter(then))
                    .toList());

            Estimate all = on(fold(statements), then);
            assertThat(all.weight()).isEqualTo(on(until, then).weight());
            assertThat(all.levels()).isEqualTo(on(until, then).levels());
        });
    }

    private Estimate today(Testimony testimony) {
        return on(testimony, TODAY);
    }

    private Estimate on(Testimony testimony, LocalDate day) {
        return estimator.estimate(testimony, D4, day);
    }

    private static Statement raised(Statement said) {
        Level higher = said.level().next().orElse(said.level());
        return new Statement(said.kind(), higher, said.day(), said.voice(), said.own(), said.error(), said.recorded());
    }

    private static void assertAtLeastAsLikely(Estimate before, Estimate after) {
        for (Level level : Level.values()) {
            assertThat(after.reaches(level)).isGreaterThanOrEqualTo(before.reaches(level) - ROUNDING);
        }
    }

    /** How far the distribution is from what is usual (Kullback and Leibler), in natural units. */
    private double information(Estimate estimate) {
        Distribution prior = estimator.parameters().prior();
        return List.of(Level.values()).stream()
                .flatMapToDouble(level -> DoubleStream.of(estimate.levels().of(level))
                        .filter(likely -> likely > 0)
                        .map(likely -> likely * Math.log(likely / prior.of(level))))
                .sum();
    }
}
