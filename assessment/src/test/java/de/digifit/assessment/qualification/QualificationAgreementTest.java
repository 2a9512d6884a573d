// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.SomeTalk;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualificationAgreementTest {

    private static final Instant NOW = SomeTalk.THEN;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    private final QualificationAgreement agreement = new QualificationAgreement(
            SomeTalk.held(new TownId(Ids.next()), new PersonId(Ids.next()), new PersonId(Ids.next())));

    static Terms terms(String measure) {
        Growth growth = new Growth(CompetencyId.of("KDW", "E3"), Level.APPLYING, Level.GUIDING);
        return new Terms(
                Optional.of(growth),
                Optional.empty(),
                measure,
                TODAY.plusMonths(6),
                Category.B,
                CostBearer.TOWN,
                OwnContribution.NONE,
                "",
                "Alex meldet sich an, Robin gibt frei");
    }

    @Test
    void it_is_agreed_when_both_have_confirmed() {
        agreement.add(terms("MT-01"), TODAY);
        agreement.confirm(Side.LEADER, agreement.edition(), NOW);
        assertThat(agreement.concluded()).isFalse();
        agreement.confirm(Side.PERSON, agreement.edition(), NOW);

        assertThat(agreement.agreed()).isTrue();
        assertThat(agreement.concluded()).isTrue();
        assertThatThrownBy(() -> agreement.add(terms("noch eine"), TODAY)).isInstanceOf(AgreementConcluded.class);
    }

    @Test
    void changing_a_line_withdraws_what_was_confirmed() {
        MeasureId line = agreement.add(terms("MT-01"), TODAY);
        agreement.confirm(Side.LEADER, agreement.edition(), NOW);
        agreement.change(line, terms("DF-07"), TODAY);

        assertThat(agreement.confirmed(Side.LEADER)).isFalse();
        assertThat(agreement.get(line).terms().measure()).isEqualTo("DF-07");
    }

    @Test
    void nobody_confirms_what_was_not_read() {
        agreement.add(terms("MT-01"), TODAY);
        int read = agreement.edition();
        agreement.add(terms("DF-07"), TODAY);

        assertThatThrownBy(() -> agreement.confirm(Side.PERSON, read, NOW)).isInstanceOf(AgreementChanged.class);
    }

    @Test
    void confirming_twice_is_no_mistake_even_after_the_end() {
        int read = agreement.edition();
        agreement.confirm(Side.PERSON, read, NOW);
        agreement.confirm(Side.LEADER, read, NOW);
        agreement.confirm(Side.PERSON, read, NOW);

        assertThat(agreement.agreed()).isTrue();
    }

    @Test
    void without_agreement_both_statements_are_kept() {
        agreement.disagree(Side.PERSON, "Ich möchte mehr Zeit", NOW);
        assertThat(agreement.concluded()).isFalse();
        agreement.disagree(Side.LEADER, "Erst im Herbst", NOW);

        assertThat(agreement.dissent()).isTrue();
        assertThat(agreement.agreed()).isFalse();
        assertThat(agreement.statement(Side.PERSON)).contains("Ich möchte mehr Zeit");
        assertThat(agreement.statement(Side.LEADER)).contains("Erst im Herbst");
    }

    @Test
    void who_confirms_after_all_takes_the_own_statement_back() {
        agreement.disagree(Side.PERSON, "Nein", NOW);
        agreement.confirm(Side.PERSON, agreement.edition(), NOW);

        assertThat(agreement.statement(Side.PERSON)).isEmpty();
    }

    @Test
    void removing_what_is_gone_changes_nothing() {
        MeasureId line = agreement.add(terms("MT-01"), TODAY);
        agreement.remove(line);
        int edition = agreement.edition();
        agreement.remove(line);

        assertThat(agreement.measures()).isEmpty();
        assertThat(agreement.edition()).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource({"' ',ich,NONE,''", "DF-07,'',NONE,''", "DF-07,ich,MONEY,''", "DF-07,ich,TIME,' '"})
    void a_line_says_everything_that_the_collective_agreement_asks_for(
            String measure, String who, OwnContribution own, String contribution) {
        assertThatThrownBy(() -> new Terms(
                        Optional.empty(),
                        Optional.empty(),
                        measure,
                        TODAY,
                        Category.A,
                        CostBearer.TOWN,
                        own,
                        contribution,
                        who))
                .isInstanceOf(MeasureIncomplete.class);
    }

    @Test
    void a_goal_lies_not_below_today_and_no_measure_in_the_past() {
        CompetencyId competency = CompetencyId.of("KDW", "E3");
        assertThatThrownBy(() -> new Growth(competency, Level.GUIDING, Level.APPLYING))
                .isInstanceOf(MeasureIncomplete.class);
        assertThatThrownBy(() -> agreement.add(terms("MT-01"), TODAY.plusYears(1)))
                .isInstanceOf(MeasureIncomplete.class);
    }
}
