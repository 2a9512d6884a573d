// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetChangeTest {

    private static final CompetencyId A1 = new CompetencyId("KDW-A1");
    private static final CompetencyId B1 = new CompetencyId("KDW-B1");
    private static final CompetencyId D2 = new CompetencyId("KDW-D2");

    @Test
    void what_is_asked_for_anew_or_higher_or_as_core_is_said_in_the_order_of_the_codes() {
        Targets before = new Targets(Map.of(D2, new Target(1, false), A1, new Target(2, false)));
        Targets after =
                new Targets(Map.of(D2, new Target(2, false), A1, new Target(2, true), B1, new Target(1, false)));

        assertThat(TargetChange.between(before, after))
                .containsExactly(
                        new TargetChange(A1, Optional.of(new Target(2, false)), Optional.of(new Target(2, true))),
                        new TargetChange(B1, Optional.empty(), Optional.of(new Target(1, false))),
                        new TargetChange(D2, Optional.of(new Target(1, false)), Optional.of(new Target(2, false))));
    }

    @Test
    void what_another_role_asks_for_as_well_changes_nothing() {
        Targets same = new Targets(Map.of(D2, new Target(2, true)));

        assertThat(TargetChange.between(same, same)).isEmpty();
    }

    @Test
    void what_is_not_asked_for_any_more_has_nothing_after() {
        assertThat(TargetChange.between(new Targets(Map.of(D2, new Target(2, true))), new Targets(Map.of())))
                .containsExactly(new TargetChange(D2, Optional.of(new Target(2, true)), Optional.empty()));
    }
}
