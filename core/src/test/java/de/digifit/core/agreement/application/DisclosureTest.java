// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement.application;

import static de.digifit.core.agreement.Purpose.QUALIFICATION_TALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.InMemoryViewLog;
import de.digifit.core.agreement.Relation;
import de.digifit.core.agreement.ViewLog;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.DataRestricted;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.RestrictionGround;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.apache.shiro.authz.UnauthenticatedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Set<DataKind> LEVELS = Set.of(DataKind.AGREED_LEVELS, DataKind.RELEASED_LEVELS);

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final Musterau musterau = Musterau.in(lines);
    private final InMemoryRestrictions restrictions = new InMemoryRestrictions();
    private final InMemoryViewLog views = new InMemoryViewLog(restrictions);
    private final Disclosure disclosure =
            new Disclosure(new Asker(), lines, views, restrictions, Clock.fixed(NOW, TownClock.ZONE));

    @Test
    void the_leader_sees_the_levels_of_the_team_and_it_is_written_down() {
        session.person(musterau.sectionHead(), town);

        assertThat(disclosure.of(musterau.worker(), LEVELS, QUALIFICATION_TALK)).isEqualTo(Relation.LEADER);
        assertThat(views.of(musterau.worker()))
                .containsExactly(new ViewLog.View(musterau.sectionHead(), QUALIFICATION_TALK, NOW, 1));
    }

    @Test
    void nobody_but_the_person_sees_the_own_view_not_even_the_leader() {
        session.person(musterau.sectionHead(), town);

        refused(musterau.worker(), Set.of(DataKind.OWN_VIEW));
        refused(musterau.worker(), Set.of(DataKind.OWN_VIEW, DataKind.AGREED_LEVELS));
    }

    @ParameterizedTest
    @EnumSource
    void who_looks_at_the_own_data_sees_everything_and_leaves_no_trace(DataKind kind) {
        session.person(musterau.worker(), town);

        assertThat(disclosure.of(musterau.worker(), Set.of(kind), QUALIFICATION_TALK))
                .isEqualTo(Relation.SELF);
        assertThat(views.of(musterau.worker())).isEmpty();
    }

    @Test
    void a_deputy_sees_what_the_leader_sees_while_standing_in() {
        lines.standIn(musterau.clerk(), musterau.sectionHead(), new Period(TODAY, TODAY));
        session.person(musterau.clerk(), town);

        assertThat(disclosure.of(musterau.worker(), LEVELS, QUALIFICATION_TALK)).isEqualTo(Relation.DEPUTY);
        assertThat(disclosure.leaderOf(musterau.worker())).isEqualTo(musterau.sectionHead());
        assertThat(disclosure.myTeam()).extracting(Person::id).containsExactly(musterau.worker());
    }

    @Test
    void a_deputy_of_yesterday_sees_nothing() {
        lines.standIn(musterau.clerk(), musterau.sectionHead(), new Period(TODAY.minusDays(9), TODAY.minusDays(1)));
        session.person(musterau.clerk(), town);

        refused(musterau.worker(), LEVELS);
        assertThat(disclosure.myTeam()).isEmpty();
    }

    @Test
    void a_deputy_does_not_see_the_leader_for_whom_they_stand_in() {
        lines.standIn(musterau.worker(), musterau.sectionHead(), new Period(TODAY, TODAY));
        session.person(musterau.worker(), town);

        refused(musterau.sectionHead(), LEVELS);
        assertThat(disclosure.myTeam()).extracting(Person::id).doesNotContain(musterau.worker());
    }

    @Test
    void a_leader_of_another_team_and_the_leader_two_levels_up_see_nobody() {
        session.person(musterau.sectionHead(), town);
        refused(musterau.helper(), LEVELS);

        session.person(musterau.head(), town);
        refused(musterau.worker(), LEVELS);

        session.person(musterau.worker(), town);
        refused(musterau.sectionHead(), LEVELS);
    }

    @Test
    void a_person_who_does_not_exist_answers_like_one_who_may_not_be_seen() {
        session.person(musterau.head(), town);

        refused(new PersonId(Ids.next()), LEVELS);
    }

    @Test
    void nobody_of_another_town_belongs_to_my_team() {
        Person stranger = new Person(new TownId(Ids.next()), "Nele", "Klein", null);
        lines.add(stranger);
        lines.employ(stranger.id(), musterau.section(), Period.since(TODAY));
        session.person(musterau.sectionHead(), town);

        assertThat(disclosure.ofMyTeam(LEVELS, QUALIFICATION_TALK).members())
                .extracting(Person::id)
                .containsExactly(musterau.worker());
        assertThat(views.of(stranger.id())).isEmpty();
    }

    @Test
    void looking_at_the_whole_team_is_written_down_for_each() {
        session.person(musterau.head(), town);

        assertThat(disclosure.ofMyTeam(LEVELS, QUALIFICATION_TALK).members()).hasSize(3);
        assertThat(views.of(musterau.clerk())).hasSize(1);
        assertThat(views.of(musterau.helper())).hasSize(1);
        assertThat(views.of(musterau.sectionHead())).hasSize(1);
        assertThat(disclosure
                        .ofMyTeam(Set.of(DataKind.OWN_VIEW), QUALIFICATION_TALK)
                        .members())
                .isEmpty();
        assertThat(views.of(musterau.clerk())).hasSize(1);
    }

    @Test
    void who_is_not_signed_in_sees_nobody() {
        assertThatThrownBy(disclosure::myTeam).isInstanceOf(UnauthenticatedException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"RELEASED_LEVELS", "AGREED_LEVELS", "OBSERVATIONS", "TALKS"})
    void what_is_restricted_is_not_shown_and_no_view_is_written_down(DataKind kind) {
        restrict();
        session.person(musterau.sectionHead(), town);

        assertThatThrownBy(
                        () -> disclosure.of(musterau.worker(), Set.of(kind, DataKind.APPLICATIONS), QUALIFICATION_TALK))
                .isInstanceOf(DataRestricted.class);
        assertThat(views.of(musterau.worker())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLICATIONS", "ATTENDANCE"})
    void seminars_go_on_for_somebody_who_is_restricted(DataKind kind) {
        restrict();
        session.person(musterau.sectionHead(), town);

        assertThat(disclosure.of(musterau.worker(), Set.of(kind), QUALIFICATION_TALK))
                .isEqualTo(Relation.LEADER);
        assertThat(disclosure.ofMyTeam(Set.of(kind), QUALIFICATION_TALK).restricted())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_is_restricted_sees_everything_of_the_own_data(DataKind kind) {
        restrict();
        session.person(musterau.worker(), town);

        assertThat(disclosure.of(musterau.worker(), Set.of(kind), QUALIFICATION_TALK))
                .isEqualTo(Relation.SELF);
    }

    @Test
    void in_a_team_the_others_are_seen_and_who_is_restricted_is_named() {
        restrict();
        restrictions.add(new Restriction(town, musterau.clerk(), RestrictionGround.ACCURACY, musterau.clerk(), NOW));
        session.person(musterau.head(), town);

        Disclosure.Team team = disclosure.ofMyTeam(LEVELS, QUALIFICATION_TALK);

        assertThat(team.members()).hasSize(3);
        assertThat(team.restricted()).containsExactly(musterau.clerk());
        assertThat(team.seen()).containsExactlyInAnyOrder(musterau.helper(), musterau.sectionHead());
        assertThat(views.of(musterau.clerk())).isEmpty();
        assertThat(views.of(musterau.helper())).hasSize(1);
    }

    @Test
    void a_stranger_does_not_learn_whether_somebody_is_restricted() {
        restrict();
        session.person(musterau.head(), town);

        refused(musterau.worker(), LEVELS);
    }

    @Test
    void after_its_end_everything_is_as_before() {
        restrict().end(musterau.head(), "", NOW);
        session.person(musterau.sectionHead(), town);

        assertThat(disclosure.of(musterau.worker(), LEVELS, QUALIFICATION_TALK)).isEqualTo(Relation.LEADER);
    }

    private Restriction restrict() {
        Restriction restriction =
                new Restriction(town, musterau.worker(), RestrictionGround.ACCURACY, musterau.worker(), NOW);
        restrictions.add(restriction);
        return restriction;
    }

    private void refused(PersonId person, Set<DataKind> kinds) {
        assertThatThrownBy(() -> disclosure.of(person, kinds, QUALIFICATION_TALK))
                .isInstanceOf(NoSuchPerson.class);
        assertThat(views.of(person)).isEmpty();
    }
}
