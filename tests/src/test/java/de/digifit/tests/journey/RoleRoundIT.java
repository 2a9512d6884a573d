// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.RoleRoundView;
import de.digifit.tests.view.RoleRoundsView;
import org.junit.jupiter.api.Test;

/** Somebody rates all that a role asks for, with a break and on two devices. */
@WithTown
class RoleRoundIT {

    @Test
    void a_walk_is_left_resumed_elsewhere_and_looked_at_beside_last_time(Visitors visitors) {
        String first;
        String second;
        try (Visit desk = visitors.of(Persona.SAM)) {
            RoleRoundView walk = RoleRoundsView.open(desk).begin();
            first = walk.competency();
            walk = walk.answer(2);
            second = walk.competency();
            assertThat(second).isNotEqualTo(first);
            assertThat(walk.progress()).contains("Kompetenz 2 von", "1 eingeschätzt");

            walk = walk.leave();
            assertThat(walk.compares()).isTrue();
            assertThat(walk.row(first)).contains("Stufe 2 · Anwenden");
            assertThat(walk.row(second)).contains("noch nicht eingeschätzt");
        }
        try (Visit phone = visitors.of(Persona.SAM)) {
            RoleRoundView walk = RoleRoundsView.open(phone).goOn();
            assertThat(walk.competency()).as("goes on where it was left").isEqualTo(second);

            walk = walk.skip();
            assertThat(walk.competency()).isNotEqualTo(second);
            while (!walk.compares()) {
                walk = walk.answer(1);
            }
            assertThat(walk.rows()).allSatisfy(row -> assertThat(row).doesNotContain("noch nicht eingeschätzt"));
            assertThat(walk.row(second)).as("what was skipped came last").contains("Stufe 1 · Einsteigen");
            assertThat(RoleRoundsView.open(phone).progress()).contains("Nebeneinander ansehen");
        }
    }
}
