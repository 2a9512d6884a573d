// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.CompetencyView;
import de.digifit.tests.view.ObserveView;
import de.digifit.tests.view.PersonView;
import de.digifit.tests.view.TeamGapsView;
import org.junit.jupiter.api.Test;

/** What a leader saw at work, as both read it. */
@WithTown
class ObservationIT {

    private static final String COMPETENCY = "C1 Abläufe aufnehmen und vereinfachen";
    private static final String SEEN = "Hat die Ablage des Teams neu geordnet und allen gezeigt.";
    private static final String WHY = "Das war jemand anderes aus dem Team.";

    @Test
    void the_person_reads_at_once_what_the_leader_saw_and_what_is_taken_back(Visitors visitors) {
        try (Visit robin = visitors.of(Persona.ROBIN);
                Visit alex = visitors.of(Persona.ALEX)) {
            PersonView person = TeamGapsView.open(robin).talkWith("Alex Beispiel");
            String level = person.levelOf(COMPETENCY);

            ObserveView noted = person.observe(COMPETENCY).note(3, SEEN);
            assertThat(noted.message()).contains("Alex Beispiel kann sie jetzt lesen");
            assertThat(noted.mine()).hasSize(1).first().asString().contains("Stufe 3", SEEN);
            assertThat(noted.stand()).contains("Am wahrscheinlichsten");

            assertThat(CompetencyView.open(alex, COMPETENCY).history().get(0))
                    .contains("Beobachtung der Führungskraft", "Stufe 3", SEEN);

            ObserveView without = noted.takeBack(SEEN, WHY);
            assertThat(without.mine()).isEmpty();
            assertThat(CompetencyView.open(alex, COMPETENCY).history().get(0))
                    .contains("Zurückgenommen: Beobachtung der Führungskraft", WHY);
            assertThat(TeamGapsView.open(robin).talkWith("Alex Beispiel").levelOf(COMPETENCY))
                    .as("no level changes by it")
                    .isEqualTo(level);
        }
    }
}
