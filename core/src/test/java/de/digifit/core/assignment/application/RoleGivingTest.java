// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.application;

import static de.digifit.core.assignment.application.Givers.A1;
import static de.digifit.core.assignment.application.Givers.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.ViewLog;
import de.digifit.core.assignment.AssignmentChanged;
import de.digifit.core.assignment.HeldAlready;
import de.digifit.core.assignment.LedBySomebody;
import de.digifit.core.assignment.NotEmployed;
import de.digifit.core.assignment.OwnRole;
import de.digifit.core.assignment.RoleAssignment;
import de.digifit.core.assignment.application.RoleGiving.Holder;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.NoSuchProfile;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Target;
import de.digifit.core.role.TargetChange;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may give a role to whom, and what has to be the case. */
class RoleGivingTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final Givers givers = new Givers(session);
    private final RoleGiving acts = givers.acts;
    private final PersonId worker = givers.musterau.worker();

    @Test
    void the_leader_gives_a_role_and_the_person_reads_who_did_and_who_looked() {
        givers.leads(givers.musterau.sectionHead());

        acts.give(worker, givers.from(givers.guide, TODAY));

        HeldRole role = acts.of(worker).roles().get(0);
        assertThat(role.title()).isEqualTo(new Words("DL", "DL"));
        assertThat(role.period()).isEqualTo(Period.since(TODAY));
        assertThat(role.assigned()).map(HeldRole.Deed::name).contains("Section head Beispiel");
        assertThat(givers.views.of(worker)).extracting(ViewLog.View::purpose).containsOnly(Purpose.ROLE_ASSIGNMENT);
    }

    @Test
    void who_stands_in_does_it_while_standing_in() {
        givers.lines.standIn(givers.musterau.clerk(), givers.musterau.sectionHead(), new Period(TODAY, TODAY));
        givers.leads(givers.musterau.clerk());

        acts.give(worker, givers.from(givers.guide, TODAY));

        assertThat(acts.of(worker).roles()).hasSize(1);
    }

    @Test
    void nobody_does_it_for_another_team_nor_two_levels_down_nor_for_oneself() {
        givers.leads(givers.musterau.sectionHead());
        assertThatThrownBy(() -> acts.give(givers.musterau.helper(), givers.from(givers.guide, TODAY)))
                .isInstanceOf(NoSuchPerson.class);
        assertThatThrownBy(() -> acts.give(givers.musterau.sectionHead(), givers.from(givers.guide, TODAY)))
                .isInstanceOf(OwnRole.class);

        givers.leads(givers.musterau.head());
        assertThatThrownBy(() -> acts.give(worker, givers.from(givers.guide, TODAY)))
                .isInstanceOf(NoSuchPerson.class);
        assertThat(givers.assignments.of(List.of(worker))).isEmpty();
    }

    @Test
    void a_leader_of_another_town_gives_nobody_here_a_role() {
        Person stranger = new Person(new TownId(Ids.next()), "Nele", "Klein", null);
        givers.lines.add(stranger);
        givers.lines.lead(stranger.id(), givers.musterau.section(), Period.since(TODAY));
        session.person(stranger.id(), stranger.town(), Responsibility.LEADER);

        assertThatThrownBy(() -> acts.give(worker, givers.from(givers.guide, TODAY)))
                .isInstanceOf(NoSuchPerson.class);
    }

    @Test
    void of_two_leaders_either_does_it_and_the_second_hears_that_it_is_done() {
        PersonId second = givers.lines.person("Second");
        givers.lines.lead(second, givers.musterau.section(), Period.since(TODAY));
        givers.leads(givers.musterau.sectionHead());
        acts.give(worker, givers.from(givers.guide, TODAY));

        givers.leads(second);
        assertThatThrownBy(() -> acts.give(worker, givers.from(givers.guide, TODAY)))
                .isInstanceOf(HeldAlready.class);
        acts.give(worker, givers.from(givers.clerk, TODAY));

        assertThat(acts.of(worker).roles()).hasSize(2);
    }

    @Test
    void coordination_does_it_for_whom_nobody_leads_and_for_nobody_else() {
        givers.coordinates();

        acts.give(givers.musterau.mayor(), givers.from(givers.guide, TODAY));

        assertThat(acts.circle().withoutLeader()).extracting(Holder::person).containsExactly(givers.musterau.mayor());
        assertThatThrownBy(() -> acts.give(worker, givers.from(givers.guide, TODAY)))
                .isInstanceOf(LedBySomebody.class);
        assertThatThrownBy(() -> acts.give(givers.coordination, givers.from(givers.guide, TODAY)))
                .isInstanceOf(OwnRole.class);
    }

    @Test
    void who_only_leads_is_not_shown_whom_nobody_leads() {
        givers.leads(givers.musterau.head());

        assertThat(acts.circle().withoutLeader()).isEmpty();
        assertThat(acts.circle().team())
                .extracting(Holder::person)
                .contains(givers.musterau.clerk())
                .doesNotContain(givers.musterau.mayor());
    }

    @Test
    void the_same_role_is_not_held_twice_on_any_day_but_again_afterwards() {
        givers.holds(worker, givers.guide, new Period(TODAY.minusYears(1), TODAY.plusDays(9)));
        givers.leads(givers.musterau.sectionHead());

        assertThatThrownBy(() -> acts.preview(worker, givers.from(givers.guide, TODAY.plusDays(9))))
                .isInstanceOf(HeldAlready.class);
        assertThatThrownBy(() -> acts.give(worker, givers.from(givers.guide, TODAY.plusDays(9))))
                .isInstanceOf(HeldAlready.class);
        acts.give(worker, givers.from(givers.guide, TODAY.plusDays(10)));

        assertThat(acts.of(worker).roles()).hasSize(2);
    }

    @Test
    void an_end_is_not_moved_into_the_next_time_the_role_is_held() {
        RoleAssignment first = givers.holds(worker, givers.guide, new Period(TODAY.minusYears(1), TODAY.plusDays(9)));
        givers.holds(worker, givers.guide, Period.since(TODAY.plusDays(20)));
        givers.leads(givers.musterau.sectionHead());

        assertThatThrownBy(() -> acts.end(first.id(), TODAY.plusDays(20), 0)).isInstanceOf(HeldAlready.class);
    }

    @Test
    void who_has_left_or_will_have_left_by_then_gets_no_role() {
        PersonId leaver = givers.lines.person("Leaver");
        givers.lines.employ(leaver, givers.musterau.section(), new Period(TODAY.minusYears(1), TODAY.plusDays(9)));
        PersonId gone = givers.lines.person("Gone");
        givers.lines.employ(gone, givers.musterau.section(), new Period(TODAY.minusYears(1), TODAY.minusDays(1)));

        givers.leads(givers.musterau.sectionHead());
        assertThatThrownBy(() -> acts.give(leaver, givers.from(givers.guide, TODAY.plusDays(10))))
                .isInstanceOf(NotEmployed.class);
        givers.coordinates();
        assertThatThrownBy(() -> acts.give(gone, givers.from(givers.guide, TODAY)))
                .isInstanceOf(NotEmployed.class);
    }

    @Test
    void the_role_of_another_town_is_not_there() {
        RoleProfile foreign = new RoleProfile(new TownId(Ids.next()), "DL", new Words("DL", "DL"), Map.of());
        givers.leads(givers.musterau.sectionHead());

        assertThatThrownBy(() -> acts.give(worker, givers.from(foreign, TODAY))).isInstanceOf(NoSuchProfile.class);
    }

    @Test
    void what_it_asks_for_beyond_the_other_roles_is_said_before_and_keeps_nothing() {
        givers.holds(worker, givers.clerk, Period.since(TODAY.minusYears(1)));
        givers.leads(givers.musterau.sectionHead());

        List<TargetChange> gained = acts.preview(worker, givers.from(givers.guide, TODAY));

        assertThat(gained)
                .as("D2 is asked for higher already")
                .containsExactly(
                        new TargetChange(A1, Optional.of(new Target(1, false)), Optional.of(new Target(3, false))));
        assertThat(givers.assignments.of(List.of(worker))).hasSize(1);
    }

    @Test
    void what_ends_with_it_is_said_before_and_then_it_ends_with_that_day() {
        givers.holds(worker, givers.clerk, Period.since(TODAY.minusYears(1)));
        RoleAssignment held = givers.holds(worker, givers.guide, Period.since(TODAY.minusYears(1)));
        givers.leads(givers.musterau.sectionHead());

        assertThat(acts.ending(held.id()).lost())
                .containsExactly(
                        new TargetChange(A1, Optional.of(new Target(3, false)), Optional.of(new Target(1, false))));
        acts.end(held.id(), TODAY, 0);

        HeldRole ended = acts.ending(held.id()).role();
        assertThat(ended.period().validTo()).isEqualTo(TODAY);
        assertThat(ended.ended()).map(HeldRole.Deed::name).contains("Section head Beispiel");
        assertThatThrownBy(() -> acts.end(held.id(), TODAY.plusDays(3), 0)).isInstanceOf(AssignmentChanged.class);
    }

    @Test
    void what_was_given_by_mistake_today_is_taken_back() {
        givers.leads(givers.musterau.sectionHead());
        acts.give(worker, givers.from(givers.guide, TODAY));

        acts.takeBack(acts.of(worker).roles().get(0).id(), 0);

        assertThat(acts.of(worker).roles()).isEmpty();
    }

    @Test
    void the_role_of_somebody_else_is_not_there_to_be_ended() {
        RoleAssignment held = givers.holds(givers.musterau.helper(), givers.guide, Period.since(TODAY));
        givers.leads(givers.musterau.sectionHead());

        assertThatThrownBy(() -> acts.ending(held.id())).isInstanceOf(NoSuchPerson.class);
        assertThatThrownBy(() -> acts.end(held.id(), TODAY, 0)).isInstanceOf(NoSuchPerson.class);
        assertThatThrownBy(() -> acts.takeBack(held.id(), 0)).isInstanceOf(NoSuchPerson.class);
    }
}
