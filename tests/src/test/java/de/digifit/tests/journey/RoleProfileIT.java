// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.MyCompetenciesView;
import de.digifit.tests.view.RoleProfileView;
import de.digifit.tests.view.RoleTargetView;
import org.junit.jupiter.api.Test;

/** What a role asks for is decided with a reason, and counts at once. */
@WithTown
class RoleProfileIT {

    private static final String PROFILE = "Digitallotsin / Digitallotse (Multiplikation)";
    private static final String COMPETENCY = "F1 Strategie verankern und berichten";

    @Test
    void a_target_that_is_raised_with_a_reason_changes_the_gap_and_a_second_tab_loses_nothing(Visitors visitors) {
        try (Visit toni = visitors.of(Persona.TONI);
                Visit other = visitors.of(Persona.TONI);
                Visit alex = visitors.of(Persona.ALEX)) {
            assertThat(MyCompetenciesView.open(alex).levelOf(COMPETENCY)).doesNotContain("Stufe 4");
            RoleTargetView second = RoleProfileView.open(other, PROFILE).target(COMPETENCY);

            RoleProfileView raised = RoleProfileView.open(toni, PROFILE)
                    .target(COMPETENCY)
                    .type(4, "Die Strategie wird jedes Jahr berichtet.")
                    .save();
            assertThat(raised.lastChange())
                    .contains(COMPETENCY, "vorher Stufe 1, jetzt Stufe 4", "jedes Jahr berichtet", "Toni Winter");
            assertThat(MyCompetenciesView.open(alex).levelOf(COMPETENCY)).contains("Stufe 4");

            RoleTargetView refused = second.type(1, "Doch nicht so viel.").saveInVain();
            assertThat(refused.message()).contains("inzwischen geändert");
            assertThat(refused.text()).contains("Jetzt gilt für diese Kompetenz: Stufe 4");
            assertThat(refused.reason()).isEqualTo("Doch nicht so viel.");
            assertThat(refused.level()).contains("Stufe 1");

            RoleProfileView lowered = refused.goOn().save();
            assertThat(lowered.lastChange()).contains("vorher Stufe 4, jetzt Stufe 1", "Doch nicht so viel.");
            assertThat(MyCompetenciesView.open(alex).levelOf(COMPETENCY)).doesNotContain("Stufe 4");
        }
    }
}
