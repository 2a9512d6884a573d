// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Gap;
import de.digifit.core.gap.GapAnalysis;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static final CompetencyId A1 = CompetencyId.of("KDW", "A1");
    private static final CompetencyId D2 = CompetencyId.of("KDW", "D2");

    @Test
    void with_several_roles_the_highest_target_counts() {
        Targets targets = Targets.ofRoles(List.of(
                role(Map.of(D2, new Target(Level.STARTING, false))),
                role(Map.of(D2, new Target(Level.GUIDING, false))),
                role(Map.of(D2, new Target(Level.APPLYING, false)))));

        assertThat(targets.find(D2)).contains(new Target(Level.GUIDING, false));
    }

    @Test
    void what_is_core_in_one_role_is_core() {
        Targets targets = Targets.ofRoles(List.of(
                role(Map.of(D2, new Target(Level.GUIDING, false))),
                role(Map.of(D2, new Target(Level.STARTING, true)))));

        assertThat(targets.find(D2)).contains(new Target(Level.GUIDING, true));
    }

    @Test
    void what_no_role_asks_for_has_no_target_and_never_makes_a_gap() {
        Targets targets = Targets.ofRoles(List.of(role(Map.of(D2, new Target(Level.STARTING, false)))));

        assertThat(targets.find(A1)).isEmpty();
        assertThat(GapAnalysis.of(targets, Map.of()).gaps())
                .extracting(Gap::competency)
                .containsExactly(D2);
    }

    @Test
    void a_target_of_level_open_is_met_by_everybody() {
        Targets targets = Targets.ofRoles(List.of(role(Map.of(A1, new Target(Level.OPEN, true)))));

        assertThat(GapAnalysis.of(targets, Map.of()).gaps()).isEmpty();
    }

    @Test
    void nobody_asks_anything_of_a_person_without_a_role() {
        assertThat(Targets.ofRoles(List.of()).byCompetency()).isEmpty();
    }

    private static RoleProfile role(Map<CompetencyId, Target> targets) {
        return new RoleProfile(new TownId(Ids.next()), "SB", new Words("Sachbearbeitung", "Clerk"), targets);
    }
}
