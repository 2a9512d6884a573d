// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who leads whom on a given day. Who leads a unit reports to the leader of the unit above. */
public interface ReportingLines {

    /** The people whose decisions lie with this leader, without the leader. */
    List<Person> teamOf(PersonId leader, LocalDate day);

    /** The leaders for whom this person may act on that day: oneself, and those one stands in for. */
    Set<PersonId> actsFor(PersonId person, LocalDate day);

    /** Everybody whose decisions lie with this person on that day, as leader or in the place of one; by name, in one statement. */
    List<Person> teamsFor(PersonId person, LocalDate day);

    /** The direct leader or leaders of a person: of the own unit, or of the next unit above that has another leader. */
    Set<PersonId> leadersOf(PersonId person, LocalDate day);

    /** The same for many people at once; who has none is left out. */
    Map<PersonId, Set<PersonId>> leadersOf(Collection<PersonId> people, LocalDate day);

    /** Who works for the town on that day and is led by nobody, by name. */
    List<Person> withoutLeader(TownId town, LocalDate day);
}
