// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.effect;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.simulation.SimulatedSeminar;
import de.digifit.assessment.simulation.SimulatedSeminar.Seen;
import de.digifit.assessment.simulation.World;
import de.digifit.assessment.simulation.World.Seats;
import de.digifit.core.KeptRatio;
import de.digifit.core.headcount.Threshold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Effects that are known, in seminars whose people chose themselves: a short round with each build, a long one by bench. */
class EffectOfSeminarsTest {

    private static final int SEMINARS = KeptRatio.wanted() ? 5000 : 300;
    private static final double MARGIN = KeptRatio.wanted() ? 0 : 0.02;
    private static final double[] EFFECTS = {0, 0.2, 0.5};
    private static final int[][] SIZES = {{20, 12}, {45, 30}, {90, 60}};

    private final Map<String, Tally> worlds = new LinkedHashMap<>();

    @Test
    void intervals_hold_the_true_effect_and_what_does_not_work_is_not_praised() {
        worlds.put("nobody chooses, lot", tally(World.plain(), SeatRule.BY_LOT));
        worlds.put("volunteers, lot", tally(World.volunteers(Seats.LOT), SeatRule.BY_LOT));
        worlds.put("volunteers, largest gap first", tally(World.volunteers(Seats.LARGEST_GAP), SeatRule.BY_GAP));
        worlds.put("volunteers, eager first", tally(World.volunteers(Seats.MOST_EAGER), SeatRule.BY_ORDER));

        Tally all = new Tally();
        worlds.values().forEach(all::add);
        String notes = "%d seminars; coverage and false alarms by world: %s; outside of what is assumed: %s; %s"
                .formatted(
                        all.seminars,
                        byWorld(worlds),
                        byWorld(outside()),
                        "before and after alone would praise %.2f of the useless ones"
                                .formatted((double) all.naiveAlarms / all.useless));
        new KeptRatio("effect-coverage-95", all.coverage(), "0.93-0.97", "EffectOfSeminarsTest", "", notes).keep();
        new KeptRatio("effect-false-alarms", all.alarms(), "<= 0.05", "EffectOfSeminarsTest", "", notes).keep();
        assertThat(worlds.values()).allSatisfy(tally -> {
            assertThat(tally.coverage()).isBetween(0.93 - MARGIN, 0.97 + MARGIN);
            assertThat(tally.alarms()).isLessThanOrEqualTo(0.05 + MARGIN);
        });
    }

    private static Map<String, Tally> outside() {
        Map<String, Tally> outside = new LinkedHashMap<>();
        outside.put("look before that made people apply", tally(World.oldLook(), SeatRule.BY_ORDER));
        outside.put("eager first and learning faster anyway", tally(World.unfair(), SeatRule.BY_ORDER));
        return outside;
    }

    private static String byWorld(Map<String, Tally> tallies) {
        List<String> said = new ArrayList<>();
        tallies.forEach(
                (world, tally) -> said.add("%s %.3f and %.3f".formatted(world, tally.coverage(), tally.alarms())));
        return String.join(", ", said);
    }

    private static Tally tally(World world, SeatRule rule) {
        Tally tally = new Tally();
        for (double effect : EFFECTS) {
            for (int[] size : SIZES) {
                for (int seminar = 0; seminar < SEMINARS / SIZES.length; seminar++) {
                    long seed = 31L * seminar + Math.round(effect * 10) * 1_000_003 + size[0];
                    SimulatedSeminar held = SimulatedSeminar.held(world, effect, size[0], size[1], seed);
                    tally.add(effect, of(held, rule));
                }
            }
        }
        return tally;
    }

    private static SeminarEffect of(SimulatedSeminar held, SeatRule rule) {
        return new SeminarEffect(seen(held.took()), seen(held.waited()), rule, new Threshold(Threshold.FLOOR));
    }

    private static List<Measured> seen(List<Seen> seen) {
        return seen.stream()
                .map(each -> new Measured(each.before(), each.after()))
                .toList();
    }

    /** How often the interval held the truth, and how often something useless was praised. */
    private static final class Tally {

        private int seminars;
        private int held;
        private int useless;
        private int falseAlarms;
        private int naiveAlarms;

        void add(double truth, SeminarEffect effect) {
            seminars++;
            held += effect.effect(Horizon.AFTER).orElseThrow().within().contains(truth) ? 1 : 0;
            if (truth == 0) {
                useless++;
                falseAlarms += effect.evidence(Horizon.AFTER) == Evidence.WORKS ? 1 : 0;
                naiveAlarms +=
                        effect.change(Horizon.AFTER).orElseThrow().within().isAbove(0) ? 1 : 0;
            }
        }

        void add(Tally other) {
            seminars += other.seminars;
            held += other.held;
            useless += other.useless;
            falseAlarms += other.falseAlarms;
            naiveAlarms += other.naiveAlarms;
        }

        double coverage() {
            return (double) held / seminars;
        }

        double alarms() {
            return (double) falseAlarms / useless;
        }
    }
}
