// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digifit.assessment.measurement.Interval;
import de.digifit.core.headcount.Threshold;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeminarEffectTest {

    private static final Threshold SEVEN = new Threshold(7);
    private static final double[] GAINS = {1.0, 0.5, 1.5, 1.0, 0.5, 1.0, 1.5, 1.0};
    private static final double[] ANYWAY = {0.0, 0.5, 0.0, -0.5, 0.0, 0.5, 0.0, -0.5};

    @Test
    void the_worked_example_of_the_page_comes_out() {
        SeminarEffect effect = effect(from(1.5, GAINS), from(1.5, ANYWAY), SeatRule.BY_ORDER);

        Gain gain = effect.effect(Horizon.AFTER).orElseThrow();

        // Means 1 and 0, variances 1/7 each over 8 people: error sqrt(1/28) = 0.189, 14 degrees of freedom, t = 2.1448.
        assertThat(gain.value()).isEqualTo(1.0);
        assertThat(gain.standardError()).isCloseTo(Math.sqrt(1.0 / 28), within(1e-12));
        assertThat(gain.within().lower()).isCloseTo(1 - 2.144787 * Math.sqrt(1.0 / 28), within(1e-5));
        assertThat(effect.evidence(Horizon.AFTER)).isEqualTo(Evidence.WORKS);
        assertThat(effect.expectedGain(Horizon.AFTER).orElseThrow()).isCloseTo(0.25 / (0.25 + 1.0 / 28), within(1e-12));
    }

    @Test
    void whoever_waits_and_gains_as_much_is_no_evidence() {
        SeminarEffect effect = effect(from(1.5, GAINS), from(1.5, GAINS), SeatRule.BY_ORDER);

        assertThat(effect.change(Horizon.AFTER).orElseThrow().within().isAbove(0))
                .isTrue();
        assertThat(effect.evidence(Horizon.AFTER)).isEqualTo(Evidence.NO_EVIDENCE_YET);
        assertThat(effect.expectedGain(Horizon.AFTER)).hasValue(0);
    }

    @Test
    void where_those_who_wait_gain_more_that_is_said_too() {
        SeminarEffect effect = effect(from(1.5, ANYWAY), from(1.5, GAINS), SeatRule.BY_ORDER);

        assertThat(effect.evidence(Horizon.AFTER)).isEqualTo(Evidence.SPEAKS_AGAINST);
        assertThat(effect.expectedGain(Horizon.AFTER)).hasValue(0);
    }

    @Test
    void nothing_is_said_of_a_group_below_the_threshold() {
        SeminarEffect few = effect(from(1.5, GAINS).subList(0, 7), from(1.5, ANYWAY), SeatRule.BY_LOT);

        assertThat(few.evidence(Horizon.AFTER)).isEqualTo(Evidence.TOO_FEW);
        assertThat(few.change(Horizon.AFTER)).isEmpty();
        assertThat(few.effect(Horizon.AFTER)).isEmpty();
        assertThat(few.expectedGain(Horizon.AFTER)).isEmpty();
    }

    @Test
    void without_enough_who_wait_there_is_a_change_and_no_effect() {
        SeminarEffect alone = effect(from(1.5, GAINS), from(1.5, ANYWAY).subList(0, 7), SeatRule.BY_LOT);

        assertThat(alone.evidence(Horizon.AFTER)).isEqualTo(Evidence.NO_COMPARISON);
        assertThat(alone.change(Horizon.AFTER)).isPresent();
        assertThat(alone.effect(Horizon.AFTER)).isEmpty();
    }

    @Test
    void three_months_later_only_those_count_who_were_measured_then() {
        List<Measured> took = IntStream.range(0, 12)
                .mapToObj(person -> new Measured(
                        1, OptionalDouble.of(2), person < 7 ? OptionalDouble.of(1.5) : OptionalDouble.empty()))
                .toList();

        assertThat(effect(took, took, SeatRule.BY_LOT).evidence(Horizon.THREE_MONTHS_LATER))
                .isEqualTo(Evidence.TOO_FEW);
    }

    @Test
    void where_nothing_varies_nobody_knows_how_far_off_it_is() {
        SeminarEffect alike = effect(from(1.5, new double[8]), from(1.5, new double[8]), SeatRule.BY_LOT);

        assertThat(alike.effect(Horizon.AFTER)).isEmpty();
        assertThat(alike.evidence(Horizon.AFTER)).isEqualTo(Evidence.NO_EVIDENCE_YET);
    }

    @Test
    void where_the_largest_gap_went_first_people_who_were_alike_before_are_compared() {
        // Nobody gains anything; whoever is far from the middle is measured half way back to it the next time.
        List<Measured> low = backToTheMiddle(DoubleStream.of(0.2, 0.4, 0.5, 0.6, 0.8, 0.9, 1.0, 1.1));
        List<Measured> high = backToTheMiddle(DoubleStream.of(1.2, 1.4, 1.5, 1.6, 1.8, 1.9, 2.0, 2.1));

        assertThat(effect(low, high, SeatRule.BY_GAP)
                        .effect(Horizon.AFTER)
                        .orElseThrow()
                        .value())
                .isCloseTo(0, within(0.1));
        assertThat(effect(low, high, SeatRule.BY_ORDER)
                        .effect(Horizon.AFTER)
                        .orElseThrow()
                        .value())
                .isGreaterThan(0.4);
    }

    private static List<Measured> backToTheMiddle(DoubleStream before) {
        double[] noise = {0.02};
        return before.mapToObj(level -> new Measured(level, 1.2 + (level - 1.2) / 2 + (noise[0] = -noise[0])))
                .toList();
    }

    private static SeminarEffect effect(List<Measured> took, List<Measured> waited, SeatRule rule) {
        return new SeminarEffect(took, waited, rule, SEVEN);
    }

    private static List<Measured> from(double before, double[] gains) {
        return DoubleStream.of(gains)
                .mapToObj(gain -> new Measured(before, before + gain))
                .toList();
    }

    @Test
    void gains_of_groups_without_anybody_in_common_are_put_together_by_how_many_they_are() {
        Gain eight = new Gain(1.0, 0.2, Interval.around(1.0, 0.4), 8);
        Gain twentyFour = new Gain(0.5, 0.1, Interval.around(0.5, 0.25), 24);

        Gain all = Gain.together(List.of(eight, twentyFour)).orElseThrow();

        assertThat(all.people()).isEqualTo(32);
        assertThat(all.value()).isCloseTo(0.625, within(1e-12));
        // A quarter of 0.2 and three quarters of 0.1, squared and added.
        assertThat(all.standardError()).isCloseTo(Math.sqrt(0.0025 + 0.005625), within(1e-12));
        assertThat(all.within().upper() - all.value())
                .as("as wide as the wider of both")
                .isCloseTo(2.5 * all.standardError(), within(1e-12));
        assertThat(Gain.together(List.of())).isEmpty();
    }

    @Test
    void one_group_alone_is_what_it_is() {
        Gain gain = new Gain(0.4, 0.2, Interval.around(0.4, 0.5), 9);

        Gain together = Gain.together(List.of(gain)).orElseThrow();

        assertThat(together.value()).isCloseTo(gain.value(), within(1e-12));
        assertThat(together.within().lower()).isCloseTo(gain.within().lower(), within(1e-12));
        assertThat(Evidence.of(together)).isEqualTo(Evidence.NO_EVIDENCE_YET);
        assertThat(gain.expected()).isCloseTo(0.4 * 0.25 / 0.29, within(1e-12));
    }
}
