// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measure.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.measure.Hindrance;
import de.digifit.assessment.measure.Support;
import de.digifit.assessment.measure.TalkMeasure;
import de.digifit.assessment.measure.Transfer;
import de.digifit.assessment.measure.TransferAnswer;
import de.digifit.assessment.measure.TransferWord;
import de.digifit.assessment.qualification.Category;
import de.digifit.assessment.qualification.CostBearer;
import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.qualification.OwnContribution;
import de.digifit.assessment.qualification.QualificationAgreement;
import de.digifit.assessment.qualification.Terms;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.SomeTalk;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaTalkMeasuresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("assessment");

    private final TownId town = new TownId(Ids.next());
    private final PersonId person = new PersonId(Ids.next());
    private final PersonId leader = new PersonId(Ids.next());
    private final Campaign campaign = SomeTalk.aCampaign(town);
    private final Talk talk = SomeTalk.invited(campaign, town, person, leader);
    private final QualificationAgreement agreement = new QualificationAgreement(talk);
    private final JpaTalkMeasures measures = new JpaTalkMeasures();

    @BeforeEach
    void open() {
        measures.entities = transaction.entities();
        talk.hold(Hand.own(leader, SomeTalk.THEN));
        transaction.entities().persist(campaign);
        transaction.entities().persist(talk);
        transaction.entities().persist(agreement);
    }

    @Test
    void a_line_is_a_measure_once_both_have_confirmed_it() {
        Terms later = terms("DF-07", 9);
        Terms sooner = terms("MT-01", 6);
        MeasureId second = agreement.add(later, TODAY);
        MeasureId first = agreement.add(sooner, TODAY);
        agreement.confirm(Side.LEADER, agreement.edition(), SomeTalk.THEN);
        transaction.entities().flush();
        assertThat(measures.of(List.of(person))).isEmpty();

        agreement.confirm(Side.PERSON, agreement.edition(), SomeTalk.THEN);
        transaction.written();

        assertThat(measures.of(List.of(person)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("agreement")
                .containsExactly(measure(first, sooner), measure(second, later));
        assertThat(measures.named(List.of(second))).extracting(TalkMeasure::id).containsExactly(second);
        assertThat(measures.of(List.of(leader))).isEmpty();
        assertThat(measures.of(List.of())).isEmpty();
    }

    @Test
    void what_came_of_it_is_kept_with_its_measure_one_answer_of_each_side() {
        MeasureId line = agreement.add(terms("DF-07", 9), TODAY);
        agreement.confirm(Side.LEADER, agreement.edition(), SomeTalk.THEN);
        agreement.confirm(Side.PERSON, agreement.edition(), SomeTalk.THEN);
        transaction.written();
        JpaTransferAnswers answers = new JpaTransferAnswers();
        answers.entities = transaction.entities();
        TransferWord word = new TransferWord(
                Transfer.NOT_YET, Optional.of(Hindrance.EQUIPMENT), "Zugang fehlt", Optional.of(Support.EQUIPMENT));
        answers.add(new TransferAnswer(
                measures.named(List.of(line)).get(0), Side.LEADER, word, Hand.own(leader, SomeTalk.THEN)));
        transaction.written();

        assertThat(answers.of(List.of(line))).singleElement().satisfies(kept -> {
            assertThat(kept.word()).isEqualTo(word);
            assertThat(kept.side()).isEqualTo(Side.LEADER);
            assertThat(kept.measure()).isEqualTo(line);
        });
        assertThat(answers.of(List.of())).isEmpty();
    }

    private TalkMeasure measure(MeasureId id, Terms terms) {
        return new TalkMeasure(id, Ids.next(), town, person, talk.id(), TODAY, terms);
    }

    private static Terms terms(String measure, int months) {
        return new Terms(
                Optional.empty(),
                Optional.empty(),
                measure,
                TODAY.plusMonths(months),
                Category.B,
                CostBearer.TOWN,
                OwnContribution.NONE,
                "",
                "Alex meldet sich an");
    }
}
