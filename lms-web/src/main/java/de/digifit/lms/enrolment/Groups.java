// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The people of a town by the group they belong to, in the order of their names. */
public interface Groups {

    /** Who works that day in the unit or in one below. */
    List<Member> ofUnit(TownId town, UUID unit, LocalDate day);

    List<Member> ofTeam(TownId town, UUID team, LocalDate day);

    /** Who holds the role that day. */
    List<Member> ofRole(TownId town, String code, LocalDate day);

    /** Everybody who works for the town that day, for looking up names and addresses. */
    List<Member> everybody(TownId town, LocalDate day);

    /**
     * Somebody of a group.
     *
     * @param mail the service address, empty for people without one
     * @param roles codes of the role profiles held that day
     * @param employed whether the person works for the town that day
     */
    record Member(PersonId id, String name, String mail, List<String> roles, boolean employed) {}
}
