// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.AspirationsView;
import de.digifit.tests.view.RoleSearchView;
import org.junit.jupiter.api.Test;

/** Who could become key user? Whoever said so. */
@WithTown
class AspirationIT {

    private static final String ALEX = "Alex Beispiel";
    private static final String ROLE = "Key-User E-Akte / DMS";

    @Test
    void whoever_said_so_is_found_by_leader_and_coordination_reads_it_and_takes_it_back(Visitors visitors) {
        try (Visit alex = visitors.of(Persona.ALEX);
                Visit robin = visitors.of(Persona.ROBIN);
                Visit toni = visitors.of(Persona.TONI)) {
            assertThat(found(robin)).contains("Noch niemand").doesNotContain(ALEX);

            assertThat(AspirationsView.open(alex).say(ROLE).message()).contains("Sie können jetzt gefunden werden");

            assertThat(found(robin)).contains(ALEX, "Zielen vereinbart und erreicht", "Fehlt noch");
            assertThat(found(toni))
                    .as("who does not lead alex reads no level")
                    .contains(ALEX)
                    .doesNotContain("Zielen", "Fehlt noch");
            alex.open("/agreement/visibility.xhtml");
            assertThat(alex.page().locator("main").innerText()).contains("Suche nach jemandem für eine Rolle");

            assertThat(AspirationsView.open(alex).takeBack(ROLE).message()).contains("zurückgenommen");
            assertThat(found(robin)).doesNotContain(ALEX);
        }
    }

    private static String found(Visit visit) {
        return RoleSearchView.open(visit).search(ROLE).found(ROLE);
    }
}
