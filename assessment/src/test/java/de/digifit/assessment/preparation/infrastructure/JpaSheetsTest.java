// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.preparation.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.preparation.Answers;
import de.digifit.assessment.preparation.Sheet;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.SomeTalk;
import de.digifit.assessment.talk.Talk;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaSheetsTest {

    private static final Answers ANSWERS = new Answers("Viel geschafft", "Neue Aufgabe", "Mehr Übung");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("assessment");

    private final TownId town = new TownId(Ids.next());
    private final Campaign campaign = SomeTalk.aCampaign(town);
    private final Talk talk = SomeTalk.invited(campaign, town, new PersonId(Ids.next()), new PersonId(Ids.next()));
    private final JpaSheets sheets = new JpaSheets();

    @Test
    void each_side_has_a_sheet_of_its_own_until_both_are_destroyed() {
        sheets.entities = transaction.entities();
        transaction.entities().persist(campaign);
        transaction.entities().persist(talk);
        Sheet leaders = new Sheet(talk.id(), Side.LEADER);
        leaders.write(ANSWERS, Map.of(CompetencyId.of("KDW", "E3"), Level.GUIDING));
        sheets.add(leaders);
        transaction.written();

        Sheet kept = sheets.find(talk.id(), Side.LEADER).orElseThrow();
        assertThat(kept.answers()).isEqualTo(ANSWERS);
        assertThat(kept.suggestions()).containsEntry(CompetencyId.of("KDW", "E3"), Level.GUIDING);
        assertThat(sheets.find(talk.id(), Side.PERSON)).isEmpty();

        sheets.destroy(talk.id());
        transaction.written();
        assertThat(sheets.find(talk.id(), Side.LEADER)).isEmpty();
    }
}
