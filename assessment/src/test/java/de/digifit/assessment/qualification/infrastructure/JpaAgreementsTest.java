// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.qualification.Category;
import de.digifit.assessment.qualification.CostBearer;
import de.digifit.assessment.qualification.Growth;
import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.qualification.OwnContribution;
import de.digifit.assessment.qualification.QualificationAgreement;
import de.digifit.assessment.qualification.Terms;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.SomeTalk;
import de.digifit.assessment.talk.Talk;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaAgreementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("assessment");

    private final TownId town = new TownId(Ids.next());
    private final PersonId person = new PersonId(Ids.next());
    private final Campaign campaign = SomeTalk.aCampaign(town);
    private final Talk talk = SomeTalk.invited(campaign, town, person, new PersonId(Ids.next()));
    private final JpaAgreements agreements = new JpaAgreements();

    @BeforeEach
    void open() {
        agreements.entities = transaction.entities();
        transaction.entities().persist(campaign);
        transaction.entities().persist(talk);
        agreements.add(new QualificationAgreement(talk));
        transaction.written();
    }

    @Test
    void an_agreement_is_kept_with_its_lines_and_both_confirmations() {
        QualificationAgreement agreement = agreements.find(talk.id()).orElseThrow();
        MeasureId line = agreement.add(terms("MT-01"), TODAY);
        agreement.add(terms("DF-07"), TODAY);
        agreement.remove(line);
        transaction.written();
        agreement = agreements.find(talk.id()).orElseThrow();
        agreement.confirm(Side.PERSON, agreement.edition(), SomeTalk.THEN);
        assertThat(agreements.agreed(person)).isEmpty();
        agreement.confirm(Side.LEADER, agreement.edition(), SomeTalk.THEN);
        transaction.written();

        QualificationAgreement kept = agreements.agreed(person).get(0);
        assertThat(kept.measures())
                .singleElement()
                .extracting(measure -> measure.terms())
                .isEqualTo(terms("DF-07"));
    }

    @Test
    void open_measures_of_the_town_are_those_that_are_agreed_and_not_due() {
        QualificationAgreement agreement = agreements.find(talk.id()).orElseThrow();
        agreement.add(terms("MT-01"), TODAY);
        agreement.confirm(Side.PERSON, agreement.edition(), SomeTalk.THEN);
        agreement.confirm(Side.LEADER, agreement.edition(), SomeTalk.THEN);
        transaction.written();

        assertThat(agreements.open(town, TODAY)).hasSize(1);
        assertThat(agreements.open(town, TODAY.plusYears(1))).isEmpty();
        assertThat(agreements.open(new TownId(Ids.next()), TODAY)).isEmpty();
    }

    private static Terms terms(String measure) {
        return new Terms(
                Optional.of(new Growth(CompetencyId.of("KDW", "E3"), Level.APPLYING, Level.GUIDING)),
                Optional.of(UUID.nameUUIDFromBytes(new byte[] {1})),
                measure,
                TODAY.plusMonths(6),
                Category.B,
                CostBearer.TOWN,
                OwnContribution.TIME,
                "zwei Tage",
                "Alex meldet sich an");
    }
}
