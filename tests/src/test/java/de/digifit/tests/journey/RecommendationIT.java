// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.MyCompetenciesView;
import org.junit.jupiter.api.Test;

@WithTown
class RecommendationIT {

    @Test
    void what_does_not_fit_makes_room_for_the_next_and_comes_back_on_demand(Visitors visitors) {
        try (Visit alex = visitors.of(Persona.ALEX)) {
            MyCompetenciesView mine = MyCompetenciesView.open(alex);
            String first = mine.recommended().get(0);
            assertThat(mine.recommended()).hasSize(3);
            assertThat(mine.reasonsFor(first)).containsPattern("von \\d auf \\d");

            MyCompetenciesView without = mine.setAside(first);
            assertThat(without.message()).contains(first, "ein Jahr lang nicht mehr vorgeschlagen");
            assertThat(without.recommended().subList(0, 3)).doesNotContain(first);

            MyCompetenciesView again = without.bringBack(first);
            assertThat(again.message()).contains(first, "wieder vorgeschlagen");
            assertThat(again.recommended()).hasSize(3).contains(first);
        }
    }
}
