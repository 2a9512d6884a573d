// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.changeagent.Membership.Seat;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A team with one member, for tests of what teams do. */
public final class SomeTeam {

    private SomeTeam() {}

    /** With a mandate of two years from that day. */
    public static MultiplierTeam of(TownId town, UnitId unit, PersonId member, LocalDate day) {
        MultiplierTeam team = new MultiplierTeam(
                town,
                "Lotsen",
                Mandate.give("Ziel", day, "1", day.plusYears(2), unit, 5, "Leitung"),
                List.of(unit),
                List.of(Office.IT));
        team.join(new Seat(member, MemberRole.MEMBER, 5, day, day.plusYears(1), Optional.empty()), day);
        return team;
    }
}
