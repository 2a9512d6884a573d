// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.headcount.Siege.Gate;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Attacks the gate with everything it ever said, and weaker gates, to know that the attacker would find something. */
class AttackTest {

    private static final int QUARTERS = 8;
    private static final int TOWNS = KeptRatio.wanted() ? 200 : 12;

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());

    @Test
    void nobody_opens_a_group_below_the_threshold_with_all_that_was_said_in_eight_quarters() {
        session.person(new PersonId(Ids.next()), town);
        int tried = 0;
        int opened = 0;
        for (int seed = 1; seed <= TOWNS; seed++) {
            Threshold threshold = new Threshold(seed % 2 == 0 ? 10 : Threshold.FLOOR);
            Siege siege = new Siege(seed, threshold);
            opened += siege.opened(new RealGate(new Asker(), town, threshold), QUARTERS);
            tried += siege.tried();
        }

        assertThat(tried).isGreaterThan(20 * TOWNS);
        new KeptRatio(
                        "gate-attacker-cells",
                        "groups",
                        opened,
                        "= 0",
                        "AttackTest",
                        "",
                        "%d organisations of teams in divisions over %d quarters with transfers, thresholds 7 and 10; %d groups below the threshold tried"
                                .formatted(TOWNS, QUARTERS, tried))
                .keep();
        assertThat(opened).isZero();
    }

    @Test
    void a_gate_that_decides_anew_at_each_look_is_opened() {
        assertThat(opened(DecidingAnew::new)).isPositive();
    }

    @Test
    void a_gate_that_gives_the_total_of_everybody_beside_the_divisions_is_opened() {
        assertThat(opened(WithoutComplement::new)).isPositive();
    }

    @Test
    void a_gate_that_gives_a_whole_division_beside_all_its_teams_but_one_is_opened() {
        assertThat(opened(DivisionsBesideTeams::new)).isPositive();
    }

    private static int opened(IntFunction<Gate> gate) {
        return IntStream.rangeClosed(1, 3)
                .map(seed -> new Siege(seed, new Threshold(10)).opened(gate.apply(10), 2))
                .sum();
    }
}
