// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import static de.digifit.core.estimate.Histories.ALEX;
import static de.digifit.core.estimate.Histories.D4;
import static de.digifit.core.estimate.Histories.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.StandardError;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestimonyTest {

    private static final PersonId ROBIN = new PersonId(new UUID(2, 2));
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Subject ABOUT = new Subject(new TownId(new UUID(3, 3)), ALEX, D4);

    private final Estimator estimator = Estimator.published();

    @Test
    void a_withdrawn_attendance_counts_for_nothing() {
        Evidence attended = entry(EvidenceKind.ATTENDANCE, ROBIN, 0);
        Evidence withdrawn = entry(EvidenceKind.ATTENDANCE_WITHDRAWN, ROBIN, 1);

        assertThat(levels(attended)).isNotEqualTo(levels());
        assertThat(levels(attended, withdrawn)).isEqualTo(levels());
        assertThat(levels(withdrawn, attended)).isEqualTo(levels());
    }

    @Test
    void an_attendance_that_is_put_right_again_counts() {
        Evidence attended = entry(EvidenceKind.ATTENDANCE, ROBIN, 0);
        Evidence withdrawn = entry(EvidenceKind.ATTENDANCE_WITHDRAWN, ROBIN, 1);
        Evidence again = entry(EvidenceKind.ATTENDANCE, ROBIN, 2);

        assertThat(levels(attended, withdrawn, again)).isEqualTo(levels(attended));
        assertThat(levels(again, attended, withdrawn)).isEqualTo(levels(attended));
    }

    @Test
    void another_run_of_the_seminar_is_not_withdrawn_with_it() {
        Evidence earlier =
                new Evidence(ABOUT, EvidenceKind.ATTENDANCE, Level.APPLYING, TODAY.minusYears(1), ROBIN, "DF-07", NOW);
        Evidence withdrawn = entry(EvidenceKind.ATTENDANCE_WITHDRAWN, ROBIN, 1);

        assertThat(levels(earlier, withdrawn)).isEqualTo(levels(earlier));
    }

    @Test
    void attendance_alone_leaves_it_unknown() {
        Estimate estimate = estimate(entry(EvidenceKind.ATTENDANCE, ROBIN, 0));

        assertThat(estimate.known()).isFalse();
        assertThat(estimate.verdict(Level.STARTING)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void attendance_never_speaks_against_a_level_above_what_it_prepares() {
        Evidence seen = entry(EvidenceKind.PRACTICE_EVIDENCE, ROBIN, 0);

        assertThat(estimate(seen, entry(EvidenceKind.ATTENDANCE, ROBIN, 1)).reaches(Level.GUIDING))
                .isGreaterThanOrEqualTo(estimate(seen).reaches(Level.GUIDING));
    }

    @Test
    void nothing_said_is_unknown_and_not_level_0() {
        Estimate nothing = estimate();

        assertThat(nothing.known()).isFalse();
        assertThat(nothing.level()).isEmpty();
        assertThat(nothing.verdict(Level.OPEN)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_voice_that_repeats_itself_weighs_less_than_two_voices() {
        Evidence robin = entry(EvidenceKind.LEADER_OBSERVATION, ROBIN, 0);
        Evidence robinAgain = new Evidence(
                ABOUT, EvidenceKind.LEADER_OBSERVATION, Level.APPLYING, TODAY.minusDays(1), ROBIN, "talk", NOW);
        Evidence kim = entry(EvidenceKind.LEADER_OBSERVATION, new PersonId(new UUID(4, 4)), 0);

        double alone = estimate(robin).weight();
        assertThat(estimate(robin, robinAgain).weight()).isBetween(1.2 * alone, 1.3 * alone);
        assertThat(estimate(robin, kim).weight()).isEqualTo(2 * alone);
    }

    @Test
    void a_diagnosis_weighs_as_much_as_it_is_sure() {
        Evidence sure = entry(EvidenceKind.DIAGNOSIS, ALEX, 0).within(StandardError.of(0.2));
        Evidence unsure = entry(EvidenceKind.DIAGNOSIS, ALEX, 0).within(StandardError.of(0.9));

        assertThat(estimate(sure).weight()).isGreaterThan(2 * estimate(unsure).weight());
        assertThat(estimate(sure).weightOfOthers())
                .as("a diagnosis is no own view, whoever sat it")
                .isEqualTo(estimate(sure).weight());
    }

    @Test
    void whoever_may_not_see_a_kind_is_shown_an_estimate_without_it() {
        Evidence seen = entry(EvidenceKind.LEADER_OBSERVATION, ROBIN, 0);
        Evidence round = entry(EvidenceKind.KNOWLEDGE_ROUND, ALEX, 0);
        Evidence attended = entry(EvidenceKind.ATTENDANCE, ROBIN, 0);
        Testimony all = Testimony.of(List.of(seen, round, attended));

        assertThat(all.only(EnumSet.of(EvidenceKind.LEADER_OBSERVATION))).isEqualTo(Testimony.of(List.of(seen)));
        assertThat(all.only(EnumSet.complementOf(EnumSet.of(EvidenceKind.KNOWLEDGE_ROUND))))
                .isEqualTo(Testimony.of(List.of(seen, attended)));
    }

    @Test
    void what_was_taken_back_counts_for_nothing_in_whatever_order_it_is_read() {
        Evidence seen = entry(EvidenceKind.PRACTICE_EVIDENCE, ROBIN, 0);
        Evidence other = entry(EvidenceKind.LEADER_OBSERVATION, ROBIN, 0);
        Evidence back = seen.withdrawal("It was another file", NOW.plusSeconds(1));

        assertThat(levels(seen)).isNotEqualTo(levels());
        assertThat(levels(seen, back)).isEqualTo(levels());
        assertThat(levels(back, seen)).isEqualTo(levels());
        assertThat(levels(back, seen, back, other, seen)).isEqualTo(levels(other));
        assertThat(Testimony.of(List.of(back)).and(Testimony.of(List.of(seen))))
                .isEqualTo(Testimony.of(List.of(seen, back)));
    }

    @Test
    void a_piece_of_work_that_was_taken_back_shows_no_practice() {
        Evidence work = new Evidence(
                ABOUT, EvidenceKind.PRACTICE_EVIDENCE, Level.GUIDING, TODAY, ROBIN, "A guide for the team", NOW);

        assertThat(Testimony.of(List.of(work)).showsPractice()).isTrue();
        assertThat(Testimony.of(List.of(work, work.withdrawal("Somebody else's", NOW)))
                        .showsPractice())
                .isFalse();
    }

    @Test
    void a_testimony_is_compact_and_gives_back_what_was_said() {
        Statement said = Statement.of(entry(EvidenceKind.DIAGNOSIS, ALEX, 0).within(StandardError.of(2.5)));
        long packed = Packed.statement(said);

        assertThat(Packed.kind(packed)).isEqualTo(EvidenceKind.DIAGNOSIS);
        assertThat(Packed.level(packed)).isEqualTo(2);
        assertThat(Packed.error(packed)).isEqualTo(250);
        assertThat(Packed.own(packed)).isFalse();
        assertThat(Packed.voice(packed)).isEqualTo(said.voice());
        assertThat(Packed.dayOf(packed)).isEqualTo(Packed.day(TODAY));
        assertThat(Packed.day(LocalDate.of(1950, 1, 1))).isZero();
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void every_kind_is_found_by_its_number(EvidenceKind kind) {
        assertThat(EvidenceKind.of(kind.number())).isEqualTo(kind);
    }

    private Estimate estimate(Evidence... entries) {
        return estimator.estimate(Testimony.of(List.of(entries)), D4, TODAY);
    }

    private Distribution levels(Evidence... entries) {
        return estimate(entries).levels();
    }

    private static Evidence entry(EvidenceKind kind, PersonId author, int second) {
        return new Evidence(ABOUT, kind, Level.APPLYING, TODAY, author, "DF-07", NOW.plusSeconds(second));
    }

    @Test
    void what_is_read_between_two_days_is_what_was_seen_on_them_and_no_seminar() {
        Evidence attended = entry(EvidenceKind.ATTENDANCE, ROBIN, 0);
        Evidence seen = entry(EvidenceKind.LEADER_OBSERVATION, ROBIN, 0);
        Testimony all = Testimony.of(List.of(attended, seen));
        LocalDate day = seen.onDay();

        assertThat(all.between(day, day)).isEqualTo(Testimony.of(List.of(seen)));
        assertThat(all.between(day.plusDays(1), day.plusDays(9))).isEqualTo(Testimony.nothing());
        assertThat(all.between(day.minusDays(9), day.minusDays(1))).isEqualTo(Testimony.nothing());
        assertThat(all.between(day.plusDays(1), day.minusDays(1)))
                .as("days that end before they begin")
                .isEqualTo(Testimony.nothing());
    }
}
