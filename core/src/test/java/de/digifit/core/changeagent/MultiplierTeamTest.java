// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.changeagent.Membership.Seat;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultiplierTeamTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate END = LocalDate.of(2028, 5, 31);
    private static final TownId TOWN = new TownId(Ids.next());
    private static final Unit TOP = new Unit(TOWN, null, "Stadt");
    private static final Unit BUILDING = new Unit(TOWN, TOP.id(), "Bauen");
    private static final Unit OFFICE = new Unit(TOWN, BUILDING.id(), "Bauverwaltung");
    private static final Unit FINANCE = new Unit(TOWN, TOP.id(), "Finanzen");
    private static final List<Unit> UNITS = List.of(TOP, BUILDING, OFFICE, FINANCE);

    private final PersonId alex = new PersonId(Ids.next());
    private final PersonId kim = new PersonId(Ids.next());
    private final MultiplierTeam team = new MultiplierTeam(
            TOWN,
            "Lotsen",
            mandate(END, 5),
            List.of(BUILDING.id(), FINANCE.id()),
            List.of(Office.STAFF_COUNCIL, Office.IT));

    private static Mandate mandate(LocalDate until, int share) {
        return Mandate.give("Ziel", TODAY, "1", until, new UnitId(Ids.next()), share, "Leitung");
    }

    private static Seat seat(PersonId person, MemberRole role, int share, LocalDate from, LocalDate until) {
        return new Seat(person, role, share, from, until, Optional.empty());
    }

    @Test
    void a_mandate_has_an_end_after_its_beginning() {
        assertThatThrownBy(() -> Mandate.give("", TODAY, "1", null, new UnitId(Ids.next()), 5, ""))
                .isInstanceOf(MandateWithoutEnd.class);
        assertThatThrownBy(() -> mandate(TODAY, 5)).isInstanceOf(PeriodNotPossible.class);
        assertThat(Mandate.usualEnd(TODAY)).isEqualTo(LocalDate.of(2028, 6, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void a_share_is_time_and_not_more_than_there_is(int share) {
        assertThatThrownBy(() -> mandate(END, share)).isInstanceOf(ShareOutOfRange.class);
        assertThatThrownBy(() -> team.join(seat(alex, MemberRole.MEMBER, share, TODAY, END), TODAY))
                .isInstanceOf(ShareOutOfRange.class);
    }

    @Test
    void nobody_joins_for_a_time_that_is_over_turned_round_or_after_the_mandate() {
        assertRefused(seat(alex, MemberRole.MEMBER, 5, TODAY.minusYears(1), TODAY.minusDays(1)), "period.OVER");
        assertRefused(seat(alex, MemberRole.MEMBER, 5, TODAY.plusDays(2), TODAY.plusDays(1)), "period.REVERSED");
        assertRefused(seat(alex, MemberRole.MEMBER, 5, TODAY, END.plusDays(1)), "period.BEYOND_MANDATE");
        assertThat(team.members()).isEmpty();
    }

    @Test
    void one_speaks_for_the_team_at_a_time_and_nobody_belongs_to_it_twice() {
        team.join(seat(alex, MemberRole.SPEAKER, 5, TODAY, TODAY.plusMonths(6)), TODAY);

        assertRefused(seat(kim, MemberRole.SPEAKER, 5, TODAY.plusMonths(6), END), "taken.SPEAKER");
        assertRefused(seat(alex, MemberRole.MEMBER, 5, TODAY.plusMonths(1), END), "taken.THE_SAME");
        team.join(seat(kim, MemberRole.SPEAKER, 5, TODAY.plusMonths(6).plusDays(1), END), TODAY);
        team.join(seat(alex, MemberRole.MEMBER, 5, TODAY.plusMonths(6).plusDays(1), END), TODAY);
        assertThat(team.membersOn(END)).hasSize(2);
    }

    private void assertRefused(Seat seat, String key) {
        assertThatThrownBy(() -> team.join(seat, TODAY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("team.refused." + key));
    }

    @Test
    void who_leaves_counts_until_that_day_and_who_has_not_begun_never_belonged_to_it() {
        team.join(seat(alex, MemberRole.MEMBER, 5, TODAY, END), TODAY);
        team.join(seat(kim, MemberRole.MEMBER, 5, TODAY.plusMonths(1), END), TODAY);

        team.leave(alex, TODAY);
        team.leave(kim, TODAY);

        assertThat(team.hasMember(alex, TODAY)).isTrue();
        assertThat(team.hasMember(alex, TODAY.plusDays(1))).isFalse();
        assertThat(team.members()).hasSize(1);
        assertThatThrownBy(() -> team.leave(kim, TODAY)).isInstanceOf(NoSuchTeam.class);
    }

    @Test
    void a_mandate_is_renewed_and_over_without_that() {
        assertThatThrownBy(() -> team.requireMandate(END.plusDays(1))).isInstanceOf(MandateOver.class);

        team.renew(END.plusYears(1), "2", TODAY);

        team.requireMandate(END.plusDays(1));
        assertThat(team.mandate().file()).isEqualTo("2");
        assertThatThrownBy(() -> team.renew(TODAY.minusDays(1), "3", TODAY)).isInstanceOf(PeriodNotPossible.class);
    }

    @Test
    void a_team_is_whole_when_each_unit_is_there_all_offices_know_and_somebody_speaks() {
        team.join(seat(alex, MemberRole.MEMBER, 5, TODAY, END), TODAY);
        Composition half = composition(Map.of(alex, OFFICE.id()));
        assertThat(half.covered()).containsExactly(BUILDING.id());
        assertThat(half.missing()).containsExactly(FINANCE.id());
        assertThat(half.untold()).containsExactly(Office.DISABILITY, Office.EQUALITY, Office.DATA_PROTECTION);
        assertThat(half.complete()).isFalse();

        half.untold().forEach(team::told);
        team.join(seat(kim, MemberRole.SPEAKER, 5, TODAY, END), TODAY);

        assertThat(composition(Map.of(alex, OFFICE.id(), kim, FINANCE.id())).complete())
                .isTrue();
    }

    private Composition composition(Map<PersonId, UnitId> workplaces) {
        return Composition.of(team, team.membersOn(TODAY), workplaces, UNITS);
    }
}
