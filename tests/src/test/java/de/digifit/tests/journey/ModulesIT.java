// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.ModulesView;
import de.digifit.tests.view.TeamGapsView;
import org.junit.jupiter.api.Test;

/** A module runs on a works agreement, or it does not run. */
@WithTown
class ModulesIT {

    private static final String MODULE = "Beobachtungen der Führungskraft";

    @Test
    void what_the_agreement_no_longer_carries_is_refused_to_everybody_and_the_staff_council_reads_the_change(
            Visitors visitors) {
        try (Visit toni = visitors.of(Persona.TONI);
                Visit robin = visitors.of(Persona.ROBIN);
                Visit pat = visitors.of(Persona.PAT)) {
            TeamGapsView.open(robin).talkWith("Alex Beispiel");
            String observing = robin.page()
                    .locator("main a[href*='/team/observe.xhtml']")
                    .first()
                    .getAttribute("href");

            ModulesView off = ModulesView.open(toni).set(MODULE, "aus");
            assertThat(off.message()).contains(MODULE, "aus");
            robin.open(observing);
            assertThat(robin.page().locator("main").innerText()).contains("noch nicht freigegeben");
            robin.expecting("status of 4\\d\\d");
            pat.open("/agreement/overview.xhtml");
            assertThat(pat.page().locator("main").innerText()).contains(MODULE + ": aus", "Toni Winter");

            ModulesView on = ModulesView.open(toni).set(MODULE, "freigegeben");
            assertThat(on.stateOf(MODULE)).contains("freigegeben");
            robin.open(observing);
            assertThat(robin.page().locator("main").innerText()).contains("Beobachtung festhalten");
        }
    }
}
