// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.Published;
import de.digifit.core.simulation.Question;
import de.digifit.core.simulation.SimulatedTown;
import de.digifit.core.simulation.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * The estimator against the rules of the peers, on simulated people whose levels are known and whose seeds no number was
 * taken from.
 *
 * <p>A short round with each build; 2,000 people from each of five seeds and five other worlds with {@code -Dbench},
 * which also writes the tables of {@code docs/estimate.md}.
 */
class AgainstPeersTest {

    private static final Published PAGE = new Published("estimate.md");
    private static final int PEOPLE = KeptRatio.wanted() ? 2000 : 300;
    private static final List<Long> SEEDS = KeptRatio.wanted() ? List.of(11L, 12L, 13L, 14L, 15L) : List.of(11L);

    private final Field field = new Field(SimulatedTown.questions(World.usual(), PEOPLE, TuningTest.SEED));
    private final Answers answers = new Answers(Estimator.published());

    @Test
    void it_is_wrong_at_most_half_as_often_as_the_best_peer_and_knows_how_sure_it_is() {
        Duel usual = duel(World.usual(), SEEDS);

        keep("estimator-brier-over-best-peer", usual.brier(), "<= 1.0", usual.aboutBrier());
        keep("estimator-false-fulfilled-over-best-peer", usual.falselyFulfilled(), "<= 0.5", usual.aboutFulfilled());
        keep("estimator-calibration-error", usual.own().calibration(), "<= 0.03", usual.aboutCalibration());
        if (KeptRatio.wanted()) {
            PAGE.table("peers", usual.table());
            PAGE.table("worlds", worlds(usual));
        }
        assertThat(usual.brier()).isLessThanOrEqualTo(1.0);
        assertThat(usual.falselyFulfilled()).isLessThanOrEqualTo(0.5);
        assertThat(usual.own().calibration()).isLessThanOrEqualTo(0.03);
    }

    private List<String> worlds(Duel usual) {
        Map<String, World> others = new LinkedHashMap<>();
        others.put("leaders who want no trouble (half a level kinder)", World.kind());
        others.put("strict leaders (half a level stricter)", World.strict());
        others.put("half as much is recorded", World.silent());
        others.put("new systems every year (forgetting three times as fast)", World.fast());
        others.put("roles ask for 0.8 levels more", World.behind());
        List<String> lines = new ArrayList<>();
        lines.add(usual.line("as tuned for, other seeds"));
        others.forEach(
                (words, world) -> lines.add(duel(world, SEEDS.subList(0, 1)).line(words)));
        return lines;
    }

    private Duel duel(World world, List<Long> seeds) {
        List<Question> questions = seeds.stream()
                .map(seed -> SimulatedTown.questions(world, PEOPLE, seed))
                .flatMap(Collection::stream)
                .toList();
        return new Duel(questions, field.results(questions), answers);
    }

    private static void keep(String id, double value, String target, String notes) {
        String people = SEEDS.size() + " seeds of " + PEOPLE + " people over five years, other than the one tuned on; ";
        new KeptRatio(id, value, target, "AgainstPeersTest", "", people + notes).keep();
    }

    static <T> double least(Collection<T> all, ToDoubleFunction<T> number) {
        return all.stream().mapToDouble(number).min().orElseThrow();
    }
}
