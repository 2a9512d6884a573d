// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.TurnsTheCalendar;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.CompetencyView;
import de.digifit.tests.view.DeletionView;
import de.digifit.tests.view.ModulesView;
import de.digifit.tests.view.TeamGapsView;
import de.digifit.tests.view.TodayView;
import org.junit.jupiter.api.Test;

/** A module that the agreement carried no longer: its data lie still, and are deleted by rule. */
@WithTown
@TurnsTheCalendar
class WhenAModuleEndsIT {

    private static final String MODULE = "Beobachtungen der Führungskraft";
    private static final String COMPETENCY = "C1 Abläufe aufnehmen und vereinfachen";
    private static final String SEEN = "Hat den Ablauf der Beglaubigung auf eine Seite gebracht.";

    @Test
    void what_was_entered_lies_still_and_is_deleted_after_ninety_days(Visitors visitors) {
        try (Visit alex = visitors.of(Persona.ALEX);
                Visit robin = visitors.of(Persona.ROBIN);
                Visit toni = visitors.of(Persona.TONI);
                Visit dana = visitors.of(Persona.DANA)) {
            TeamGapsView.open(robin)
                    .talkWith("Alex Beispiel")
                    .observe(COMPETENCY)
                    .note(2, SEEN);
            ModulesView.open(toni).set(MODULE, "aus");
            assertThat(history(alex)).as("her own, and still there").contains(SEEN);

            TodayView.open(dana)
                    .putCalendarForwardTo(TodayView.open(dana).date().plusDays(91));
            DeletionView deletion = DeletionView.open(dana);
            assertThat(deletion.due("Einschätzungen und Nachweise")).contains("fällig");
            assertThat(deletion.confirm().lookAndStart().runsWhenDone()).contains("fertig");

            assertThat(history(alex)).doesNotContain(SEEN);
            assertThat(ModulesView.open(toni).set(MODULE, "freigegeben").stateOf(MODULE))
                    .contains("freigegeben");
        }
    }

    private static String history(Visit alex) {
        return String.join("\n", CompetencyView.open(alex, COMPETENCY).history());
    }
}
