// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.DeletionView;
import de.digifit.tests.view.HoldsView;
import org.junit.jupiter.api.Test;

/** Data protection holds what proceedings need, and deletes what is kept no longer. */
@WithTown
class RetentionIT {

    @Test
    void who_is_held_reads_it_and_a_run_says_how_many_entries_went(Visitors visitors) {
        try (Visit dana = visitors.of(Persona.DANA);
                Visit kim = visitors.of(Persona.KIM)) {
            HoldsView holds = HoldsView.open(dana).hold("Kim Muster", "Klage gegen eine Auswahl", "11 K 3/26");
            assertThat(holds.inForce()).contains("Kim Muster", "Klage gegen eine Auswahl", "11 K 3/26", "Dana");
            kim.open("/privacy/me.xhtml");
            assertThat(kim.page().locator("main").innerText()).contains("Löschsperre");

            HoldsView lifted = holds.lift("Kim Muster");
            assertThat(lifted.message()).contains("aufgehoben");
            assertThat(lifted.inForce()).contains("Nichts ist gesperrt");

            DeletionView deletion = DeletionView.open(dana);
            assertThat(deletion.startWithoutLooking()).contains("Bestätigen Sie");
            DeletionView started = deletion.lookAndStart();
            assertThat(started.message()).contains("in wenigen Sekunden");
            assertThat(started.runsWhenDone()).contains("fertig", "Begonnen von Dana");
        }
    }
}
