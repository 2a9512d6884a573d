// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.talk.NoSuchTalk;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.SomeTalk;
import de.digifit.assessment.talk.Talk;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleNotReleased;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.DataRestricted;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.RestrictionGround;
import de.digifit.core.shared.Absence;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TalkSeatsTest {

    private static final Period TODAY = new Period(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 10));

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final TalkOffice office = new TalkOffice(town, SomeTalk.THEN);
    private final Musterau musterau = office.musterau;
    private final Talk talk = SomeTalk.held(town, musterau.worker(), musterau.sectionHead());

    TalkSeatsTest() {
        office.talks.add(talk);
    }

    @Test
    void the_person_sits_on_one_side_and_the_leader_on_the_other() {
        session.person(musterau.worker(), town);
        assertThat(office.seats.at(talk.id()).side()).isEqualTo(Side.PERSON);

        session.person(musterau.sectionHead(), town);
        assertThat(office.seats.at(talk.id()).side()).isEqualTo(Side.LEADER);
    }

    @Test
    void a_deputy_sits_on_the_leaders_side_and_acts_for_the_leader() {
        office.lines.standIn(musterau.clerk(), musterau.sectionHead(), TODAY);
        session.person(musterau.clerk(), town);

        Seat seat = office.seats.at(talk.id());

        assertThat(seat.side()).isEqualTo(Side.LEADER);
        assertThat(seat.hand().onBehalfOf()).isEqualTo(musterau.sectionHead());
        assertThat(seat.hand().by()).isEqualTo(musterau.clerk());
    }

    @Test
    void for_a_colleague_the_next_level_and_another_town_there_is_no_such_talk() {
        for (PersonId stranger : new PersonId[] {musterau.helper(), musterau.head(), musterau.mayor()}) {
            session.person(stranger, town);
            assertThatThrownBy(() -> office.seats.at(talk.id())).isInstanceOf(Absence.class);
        }
        session.person(musterau.sectionHead(), new TownId(Ids.next()));
        assertThatThrownBy(() -> office.seats.at(talk.id())).isInstanceOf(NoSuchTalk.class);
    }

    @Test
    void a_new_leader_takes_the_talk_over_but_not_its_confidential_part() {
        PersonId newLeader = office.lines.person("Neu");
        PersonId moved = office.lines.person("Moved");
        var unit = office.lines.unit("Neues Sachgebiet", musterau.department());
        office.lines.employ(moved, unit, TODAY);
        office.lines.employ(newLeader, unit, TODAY);
        office.lines.lead(newLeader, unit, TODAY);
        Talk passed = SomeTalk.held(town, moved, musterau.sectionHead());
        office.talks.add(passed);
        session.person(newLeader, town);

        assertThat(office.seats.at(passed.id()).side()).isEqualTo(Side.LEADER);
        assertThatThrownBy(() -> office.seats.between(passed.id())).isInstanceOf(NoSuchTalk.class);
    }

    @Test
    void of_two_leaders_the_one_who_invited_leads_the_talk() {
        PersonId second = office.lines.person("Second");
        office.lines.employ(second, musterau.section(), TODAY);
        office.lines.lead(second, musterau.section(), TODAY);
        session.person(second, town);

        assertThatThrownBy(() -> office.seats.at(talk.id())).isInstanceOf(Side.LedBySomebodyElse.class);
    }

    @Test
    void the_confidential_part_is_for_the_two_and_for_nobody_who_stands_in() {
        office.lines.standIn(musterau.clerk(), musterau.sectionHead(), TODAY);

        session.person(musterau.worker(), town);
        assertThat(office.seats.between(talk.id())).isSameAs(talk);
        session.person(musterau.sectionHead(), town);
        assertThat(office.seats.between(talk.id())).isSameAs(talk);
        session.person(musterau.clerk(), town);
        assertThatThrownBy(() -> office.seats.between(talk.id())).isInstanceOf(NoSuchTalk.class);
    }

    @Test
    void while_the_data_of_the_person_are_restricted_only_the_person_gets_in() {
        PersonId worker = musterau.worker();
        office.restrictions.add(new Restriction(town, worker, RestrictionGround.ACCURACY, worker, SomeTalk.THEN));

        session.person(worker, town);
        assertThat(office.seats.at(talk.id()).side()).isEqualTo(Side.PERSON);
        assertThat(office.seats.between(talk.id())).isSameAs(talk);
        session.person(musterau.sectionHead(), town);
        assertThatThrownBy(() -> office.seats.at(talk.id())).isInstanceOf(DataRestricted.class);
        assertThatThrownBy(() -> office.seats.toChange(talk.id())).isInstanceOf(DataRestricted.class);
        assertThatThrownBy(() -> office.seats.between(talk.id())).isInstanceOf(DataRestricted.class);
    }

    @Test
    void nothing_goes_without_the_works_agreement() {
        office.agreement.switchOff(town, Module.QUALIFICATION_TALK);
        session.person(musterau.worker(), town);

        assertThatThrownBy(() -> office.seats.at(talk.id())).isInstanceOf(ModuleNotReleased.class);
        assertThatThrownBy(() -> office.seats.between(talk.id())).isInstanceOf(ModuleNotReleased.class);
    }
}
