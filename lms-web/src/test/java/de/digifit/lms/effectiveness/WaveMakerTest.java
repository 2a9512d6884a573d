// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import static de.digifit.lms.effectiveness.Wanted.APPLIED;
import static de.digifit.lms.effectiveness.Wanted.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.effect.Evidence;
import de.digifit.assessment.effect.Horizon;
import de.digifit.assessment.effect.SeatRule;
import de.digifit.core.headcount.Threshold;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who counts to which group, and from when on there is a number. */
class WaveMakerTest {

    private final Wanted wanted = new Wanted();

    @Test
    void those_who_took_part_are_compared_with_those_who_waited() {
        Wave wave = wanted.took(8, 1, 3, 3).waited(8, 1, 1, 1).wave().orElseThrow();

        assertThat(wave.took()).isEqualTo(8);
        assertThat(wave.compared()).isTrue();
        assertThat(wave.rule()).isEqualTo(SeatRule.BY_ORDER);
        Value after = value(wave, Horizon.AFTER);
        assertThat(after.evidence()).isEqualTo(Evidence.WORKS);
        assertThat(after.effect().orElseThrow().people()).isEqualTo(16);
        assertThat(after.expected().orElseThrow())
                .isBetween(0.5, after.effect().orElseThrow().value());
        assertThat(value(wave, Horizon.THREE_MONTHS_LATER).evidence()).isEqualTo(Evidence.WORKS);
    }

    @Test
    void nothing_is_said_of_seven() {
        assertThat(wanted.took(7, 1, 3, 3).waited(8, 1, 1, 1).wave()).isEmpty();
        assertThat(wanted.took(1, 1, 3, 3).wave()).isPresent();
    }

    @Test
    void too_few_who_wait_are_waited_for_a_year_and_then_only_the_change_is_said() {
        wanted.took(8, 1, 3, 3).waited(3, 1, 1, 1);

        assertThat(wanted.wave()).isEmpty();
        Wave later = wanted.wave(DAY.plusMonths(12).plusDays(Looks.LATER + 2L)).orElseThrow();

        assertThat(later.compared()).isFalse();
        assertThat(value(later, Horizon.AFTER).evidence()).isEqualTo(Evidence.NO_COMPARISON);
        assertThat(value(later, Horizon.AFTER).expected()).isEmpty();
    }

    @Test
    void where_nobody_waits_the_change_is_said_at_once() {
        assertThat(wanted.took(8, 1, 3, 3).wave()).get().matches(wave -> !wave.compared());
    }

    @Test
    void whoever_was_not_seen_before_or_after_is_not_counted() {
        wanted.took(8, 1, 3, 3);
        wanted.see(wanted.tookPart(), 3, DAY.plusDays(30));
        wanted.see(wanted.tookPart(), 1, DAY.minusDays(20));

        assertThat(wanted.wave().orElseThrow().took()).isEqualTo(8);
    }

    @Test
    void in_order_of_application_a_look_before_applying_is_none() {
        wanted.took(8, 1, 3, 3);
        PersonId eager = wanted.tookPart();
        wanted.see(eager, 1, APPLIED);
        wanted.see(eager, 3, DAY.plusDays(30));

        assertThat(wanted.wave().orElseThrow().took()).isEqualTo(8);
    }

    @Test
    void by_gap_it_is_the_look_up_to_applying_that_counts() {
        Participation one = Participation.took(new PersonId(Ids.next()), wanted.run(SeatRule.BY_GAP, DAY), APPLIED);
        wanted.see(one.person(), 1, APPLIED);
        wanted.see(one.person(), 3, DAY.minusDays(1));
        wanted.see(one.person(), 3, DAY.plusDays(30));

        double before = look(one, SeatRule.BY_GAP);

        assertThat(before).isLessThan(look(one, SeatRule.BY_ORDER));
        assertThat(look(one, SeatRule.BY_LOT)).as("both looks").isBetween(before, look(one, SeatRule.BY_ORDER));
    }

    @Test
    void whoever_waited_and_then_took_part_is_looked_at_only_while_waiting() {
        LocalDate next = DAY.plusDays(40);
        Participation one = new Participation(
                new PersonId(Ids.next()), wanted.run(SeatRule.BY_ORDER, DAY), false, APPLIED, Optional.of(next));

        Looks looks = Looks.at(one, SeatRule.BY_ORDER);

        assertThat(looks.after()).isEqualTo(new Looks.Span(DAY.plusDays(1), next.minusDays(1)));
        assertThat(looks.later().last()).isBefore(looks.later().first());
    }

    @Test
    void nobody_is_compared_with_oneself() {
        wanted.took(8, 1, 3, 3).waited(8, 1, 1, 1);
        Participation waited = wanted.people.get(wanted.people.size() - 1);
        wanted.people.add(Participation.took(waited.person(), wanted.run(SeatRule.BY_ORDER, DAY), APPLIED));

        assertThat(wanted.wave()).as("seven wait, which is too few").isEmpty();
    }

    @Test
    void what_is_seen_of_all_but_a_few_three_months_later_is_not_said() {
        wanted.took(8, 1, 3, 3);
        PersonId moved = wanted.tookPart();
        wanted.see(moved, 1, DAY.minusDays(20));
        wanted.see(moved, 3, DAY.plusDays(30));

        Wave wave = wanted.wave().orElseThrow();

        assertThat(value(wave, Horizon.AFTER).change().orElseThrow().people()).isEqualTo(9);
        assertThat(value(wave, Horizon.THREE_MONTHS_LATER).change()).isEmpty();
        assertThat(value(wave, Horizon.THREE_MONTHS_LATER).evidence()).isEqualTo(Evidence.TOO_FEW);
    }

    @Test
    void a_run_counts_once_its_last_look_is_over() {
        wanted.took(8, 1, 3, 3);

        assertThat(new WaveMaker(
                                wanted.wave().orElseThrow().town(),
                                wanted.wave().orElseThrow().quarter(),
                                DAY.plusDays(Looks.LATER + 1L),
                                Wanted.SEVEN)
                        .until())
                .isEqualTo(DAY);
    }

    @Test
    void waves_are_put_together_and_small_ones_are_no_longer_said_when_the_threshold_rises() {
        Wave one = wanted.took(8, 1, 3, 3).waited(8, 1, 1, 1).wave().orElseThrow();
        Wave other = new Wanted().took(12, 1, 2, 2).waited(12, 1, 1, 1).wave().orElseThrow();

        Value both = Value.of(List.of(one, other), Horizon.AFTER, Wanted.SEVEN);
        Value raised = Value.of(List.of(one, other), Horizon.AFTER, new Threshold(10));

        assertThat(both.change().orElseThrow().people()).isEqualTo(20);
        assertThat(raised.change().orElseThrow().people()).isEqualTo(12);
        assertThat(Value.of(List.of(one), Horizon.AFTER, new Threshold(10)).evidence())
                .isEqualTo(Evidence.TOO_FEW);
    }

    private double look(Participation one, SeatRule rule) {
        return Looks.at(one, rule)
                .of(wanted.seen.of(one.person(), Wanted.D2), Wanted.D2)
                .orElseThrow()
                .before();
    }

    private static Value value(Wave wave, Horizon horizon) {
        return Value.of(List.of(wave), horizon, Wanted.SEVEN);
    }
}
