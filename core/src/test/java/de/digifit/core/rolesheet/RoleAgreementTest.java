// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.rolesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.changeagent.Mandate;
import de.digifit.core.changeagent.MemberRole;
import de.digifit.core.changeagent.Membership.Seat;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.PeriodNotPossible;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleAgreementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate END = TODAY.plusYears(1);

    private final PersonId alex = new PersonId(Ids.next());
    private final PersonId robin = new PersonId(Ids.next());
    private final MultiplierTeam team = new MultiplierTeam(
            new TownId(Ids.next()),
            "Lotsen",
            Mandate.give("Ziel", TODAY, "1", END, new UnitId(Ids.next()), 5, "Leitung"),
            List.of(),
            List.of());

    private Seat seat(LocalDate until) {
        return new Seat(alex, MemberRole.MEMBER, 8, TODAY, until, Optional.empty());
    }

    @Test
    void it_counts_once_both_have_said_yes_each_once() {
        RoleAgreement agreement = new RoleAgreement(team, seat(END), "Aufgaben", "Grenzen", TODAY);
        agreement.confirmByLeader(robin, TODAY);
        assertThat(agreement.agreed()).isFalse();
        assertThatThrownBy(() -> agreement.confirmByLeader(robin, TODAY)).isInstanceOf(Confirmed.class);

        agreement.confirmByPerson(TODAY);

        assertThat(agreement.agreed()).isTrue();
        assertThatThrownBy(() -> agreement.confirmByPerson(TODAY)).isInstanceOf(Confirmed.class);
        team.join(agreement.seat(), TODAY);
        assertThat(team.hasMember(alex, TODAY)).isTrue();
    }

    @Test
    void it_does_not_go_on_after_the_mandate() {
        assertThatThrownBy(() -> new RoleAgreement(team, seat(END.plusDays(1)), "", "", TODAY))
                .isInstanceOf(PeriodNotPossible.class);
    }
}
