// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.call.Call;
import de.digifit.core.call.Interest;
import de.digifit.core.call.Interest.Said;
import de.digifit.core.call.NoSuchCall;
import de.digifit.core.call.Perspective;
import de.digifit.core.changeagent.Mandate;
import de.digifit.core.changeagent.MemberRole;
import de.digifit.core.changeagent.Membership;
import de.digifit.core.changeagent.Membership.Seat;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.Office;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.rolesheet.RoleAgreement;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaCallsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaCalls calls = new JpaCalls();
    private final JpaInterests interests = new JpaInterests();
    private TownId town;
    private PersonId alex;
    private PersonId robin;
    private MultiplierTeam team;
    private Call call;

    @BeforeEach
    void open() {
        calls.entities = transaction.entities();
        interests.entities = transaction.entities();
        SomeTown some = new SomeTown(transaction.entities());
        town = some.id();
        alex = some.aPerson("Alex");
        robin = some.aPerson("Robin");
        UnitId unit = some.aUnit("Bauen");
        team = new MultiplierTeam(
                town,
                "Lotsen",
                Mandate.give("Ziel", TODAY, "1", TODAY.plusYears(2), unit, 5, "Leitung"),
                List.of(unit),
                List.of(Office.IT));
        team.join(new Seat(robin, MemberRole.SPEAKER, 5, TODAY, TODAY.plusYears(1), Optional.of(alex)), TODAY);
        transaction.entities().persist(team);
        call = new Call(town, team.id(), "Wir suchen", TODAY, TODAY.plusWeeks(3));
        calls.add(call);
        Said said = new Said("Darum", "", "E-Akte", Set.of(Perspective.PART_TIME, Perspective.LEADS));
        interests.add(new Interest(call, alex, Optional.of(unit), said, TODAY));
        again();
    }

    private void again() {
        transaction.entities().flush();
        transaction.entities().clear();
    }

    @Test
    void what_was_said_given_and_decided_is_read_again() {
        Interest one = interests.of(call.id()).get(0);
        one.giveTime(robin, 8, "ab Juli", TODAY);
        one.choose(robin, "Passt", "", TODAY);
        again();

        Interest read = interests.find(call.id(), alex).orElseThrow();
        assertThat(read.statement().orElseThrow().share()).isEqualTo(8);
        assertThat(read.statement().orElseThrow().word()).isEqualTo("ab Juli");
        assertThat(read.outcome().orElseThrow().reason()).isEqualTo("Passt");
        assertThat(read.perspectives()).containsExactly(Perspective.LEADS, Perspective.PART_TIME);
        assertThat(interests.get(town, read.id()).chosen()).isTrue();
    }

    @Test
    void a_word_without_a_share_and_none_at_all_are_two_things() {
        assertThat(interests.of(call.id()).get(0).statement()).isEmpty();
        interests.of(call.id()).get(0).giveNoTime(robin, "", TODAY);
        again();

        assertThat(interests.of(call.id()).get(0).statement()).isPresent();
        assertThat(interests.of(call.id()).get(0).possible()).isFalse();
    }

    @Test
    void a_call_belongs_to_its_town_and_waits_until_it_is_decided() {
        assertThat(calls.of(town)).extracting(Call::id).containsExactly(call.id());
        assertThat(interests.open(town, List.of(alex, robin))).hasSize(1);
        assertThatThrownBy(() -> calls.get(new TownId(Ids.next()), call.id())).isInstanceOf(NoSuchCall.class);

        transaction
                .entities()
                .createNativeQuery("update core.team_call set decided_on = '2026-07-01'")
                .executeUpdate();
        again();
        assertThat(interests.open(town, List.of(alex))).isEmpty();
        assertThat(calls.hold(town, call.id()).decidedOn()).isPresent();
    }

    @Test
    void the_team_is_kept_with_units_offices_and_seats() {
        MultiplierTeam read =
                transaction.entities().find(MultiplierTeam.class, team.id().value());
        assertThat(read.units()).hasSize(1);
        assertThat(read.informed()).containsExactly(Office.IT);
        Membership member = read.members().get(0);
        assertThat(member.speaker()).isTrue();
        assertThat(member.deputy()).contains(alex);
        assertThat(member.last()).isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void a_role_agreement_is_kept_with_both_words() {
        Seat seat = new Seat(alex, MemberRole.MEMBER, 8, TODAY, TODAY.plusYears(1), Optional.of(robin));
        RoleAgreement agreement = new RoleAgreement(team, seat, "Aufgaben", "Grenzen", TODAY);
        agreement.confirmByPerson(TODAY);
        agreement.confirmByLeader(robin, TODAY);
        transaction.entities().persist(agreement);
        again();

        RoleAgreement read =
                transaction.entities().find(RoleAgreement.class, agreement.id().value());
        assertThat(read.agreed()).isTrue();
        assertThat(read.seat()).isEqualTo(seat);
        assertThat(read.confirmedBy()).contains(robin);
    }
}
