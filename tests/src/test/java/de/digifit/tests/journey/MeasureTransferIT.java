// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.MeasuresView;
import de.digifit.tests.view.TodayView;
import org.junit.jupiter.api.Test;

/** Ninety days after an agreed seminar both are asked what came of it, and asked once. */
@WithTown
class MeasureTransferIT {

    /** Mika attended a year ago what was agreed then. */
    @Test
    void what_came_of_an_agreed_seminar_is_asked_and_answered(Visitors visitors) {
        try (Visit mika = visitors.of(Persona.MIKA)) {
            assertThat(TodayView.open(mika).toDo()).contains("Übertragen in die Arbeit?");
            MeasuresView answered = MeasuresView.mine(mika).transfer().answer("zum Teil", "Zeit");
            assertThat(answered.text()).contains("zum Teil · Zeit", "noch keine Antwort");
            assertThat(TodayView.open(mika).toDo()).doesNotContain("Übertragen in die Arbeit?");
        }
    }
}
