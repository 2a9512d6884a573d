// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.aspiration;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Gap;
import de.digifit.core.role.Target;
import de.digifit.core.role.Targets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DistanceTest {

    private static final CompetencyId D2 = new CompetencyId("KDW-D2");
    private static final CompetencyId E3 = new CompetencyId("KDW-E3");
    private static final CompetencyId A1 = new CompetencyId("KDW-A1");
    private static final Targets KEY_USER = new Targets(Map.of(
            D2, new Target(Level.APPLYING, false),
            E3, new Target(Level.GUIDING, true),
            A1, new Target(Level.APPLYING, false)));

    @Test
    void what_is_not_agreed_is_missing_and_core_comes_first() {
        Distance distance = Distance.of(KEY_USER, Map.of(D2, Level.APPLYING, A1, Level.STARTING));

        assertThat(distance.reached()).isEqualTo(1);
        assertThat(distance.asked()).isEqualTo(3);
        assertThat(distance.missing())
                .containsExactly(
                        new Gap(E3, Level.GUIDING, Level.OPEN, true),
                        new Gap(A1, Level.APPLYING, Level.STARTING, false));
    }

    @Test
    void more_than_asked_is_nothing_missing() {
        assertThat(Distance.of(KEY_USER, Map.of(D2, Level.SHAPING, E3, Level.SHAPING, A1, Level.SHAPING))
                        .missing())
                .isEmpty();
    }
}
