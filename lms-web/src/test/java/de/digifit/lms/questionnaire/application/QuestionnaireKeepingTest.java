// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire.application;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.council.CouncilNotInvolved;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TownClock;
import de.digifit.core.shared.Words;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.questionnaire.Questionnaires;
import de.digifit.lms.questionnaire.Statements;
import de.digifit.lms.questionnaire.infrastructure.QuestionnaireAdapters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuestionnaireKeepingTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();

    @BeforeEach
    void coordination_is_signed_in() {
        session.person(aPerson(), town, Responsibility.COORDINATION);
    }

    @Test
    void a_town_begins_with_what_digifit_brings_along_and_asks_nothing_before_the_council_took_part() {
        assertThat(keeping().proposal()).isEqualTo(Statements.shipped());
        assertThatThrownBy(() -> keeping().publish(Statements.shipped(), TODAY, ""))
                .isInstanceOf(CouncilNotInvolved.class);

        keeping().publish(Statements.shipped(), TODAY.minusDays(3), "PR 12");
        transaction.written();

        Questionnaire inForce = questionnaires().inForce(town).orElseThrow();
        assertThat(inForce.edition()).isEqualTo(1);
        assertThat(inForce.councilFile()).contains("PR 12");
        assertThat(inForce.councilOn()).contains(TODAY.minusDays(3));
    }

    @Test
    void a_change_is_a_new_edition_and_the_one_in_force_stays_as_it_is() {
        keeping().publish(Statements.shipped(), TODAY, "PR 12");
        keeping().draft(changed());
        keeping().draft(changed());
        transaction.written();

        assertThat(keeping().editions()).extracting(Questionnaire::edition).containsExactly(2, 1);
        assertThat(questionnaires().inForce(town).orElseThrow().statements()).isEqualTo(Statements.shipped());
        assertThat(keeping().proposal()).isEqualTo(changed());
    }

    @Test
    void another_town_has_its_own() {
        keeping().publish(Statements.shipped(), TODAY, "PR 12");
        session.person(aPerson(), aTown(), Responsibility.COORDINATION);

        assertThat(keeping().editions()).isEmpty();
    }

    private static Statements changed() {
        List<Words> all = new ArrayList<>(Statements.shipped().all());
        all.set(0, new Words("Es war gut.", "It was good."));
        return new Statements(all);
    }

    private Questionnaires questionnaires() {
        return QuestionnaireAdapters.questionnaires(transaction.entities());
    }

    private QuestionnaireKeeping keeping() {
        Clock clock = Clock.fixed(TODAY.atTime(9, 0).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE);
        return new QuestionnaireKeeping(new Asker(), questionnaires(), clock);
    }
}
