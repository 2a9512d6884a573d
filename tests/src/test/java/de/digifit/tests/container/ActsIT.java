// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.proposal.application.LevelTalk;
import de.digifit.assessment.selfassessment.application.SelfAssessment;
import de.digifit.core.account.application.SignIn;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.gap.application.MyStanding;
import de.digifit.core.gap.application.TeamGaps;
import de.digifit.core.gap.application.TeamMember;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.PersonId;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.UnauthorizedException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ActsIT {

    private static final CompetencyId COMPETENCY = CompetencyId.of("KDW", "A4");

    @Inject
    SignIn signIn;

    @Inject
    TeamGaps gaps;

    @Inject
    MyStanding standing;

    @Inject
    SelfAssessment assessment;

    @Inject
    LevelTalk talk;

    @Resource
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive archive() {
        return Deployments.withTests(ActsIT.class, Personas.class);
    }

    @Test
    void nobody_may_do_anything_without_having_signed_in() {
        assertThatThrownBy(() -> personas().nobody(() -> gaps.team()))
                .hasCauseInstanceOf(UnauthenticatedException.class);
        assertThatThrownBy(() -> personas().nobody(() -> standing.overview()))
                .hasCauseInstanceOf(UnauthenticatedException.class);
    }

    @Test
    void a_leader_sees_her_team_and_an_employee_does_not() {
        List<TeamMember> team = personas().as("robin", () -> gaps.team());

        assertThat(team).extracting(TeamMember::name).contains("Alex Beispiel");
        assertThatThrownBy(() -> personas().as("alex", () -> gaps.team()))
                .hasCauseInstanceOf(UnauthorizedException.class);
    }

    @Test
    void everybody_sees_where_she_stands_herself() {
        assertThat(personas().as("alex", () -> standing.overview()).rows()).isNotEmpty();
        assertThat(personas().as("kim", () -> standing.overview()).rows()).isNotEmpty();
    }

    @Test
    void a_leader_does_not_see_people_of_other_teams_or_towns() {
        for (String other : List.of("mika", "nele")) {
            PersonId person = personas().get(other).person();

            assertThatThrownBy(() -> personas().as("robin", () -> gaps.member(person)))
                    .hasCauseInstanceOf(NoSuchPerson.class);
        }
    }

    @Test
    void a_refusal_takes_back_what_was_done_before_in_the_same_transaction() throws Exception {
        List<Evidence> before = personas().as("robin", () -> assessment.history(COMPETENCY));
        PersonId stranger = personas().get("mika").person();

        transaction.begin();
        personas().as("robin", () -> rate(Level.of(1)));
        assertThat(personas().as("robin", () -> assessment.history(COMPETENCY))).hasSize(before.size() + 1);
        assertThatThrownBy(() -> personas().as("robin", () -> talk.propose(stranger, COMPETENCY, Level.of(2))))
                .hasCauseInstanceOf(NoSuchPerson.class);

        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        transaction.rollback();
        assertThat(personas().as("robin", () -> assessment.history(COMPETENCY))).hasSameSizeAs(before);
    }

    private boolean rate(Level level) {
        assessment.rate(COMPETENCY, level);
        return true;
    }

    private Personas personas() {
        return new Personas(signIn);
    }
}
