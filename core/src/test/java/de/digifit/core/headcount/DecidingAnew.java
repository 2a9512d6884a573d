// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.headcount.Attacker.Clue;
import de.digifit.core.headcount.Siege.Gate;
import de.digifit.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A weaker gate: it covers small groups by the same rule, and forgets at once whom it counted with whom. */
record DecidingAnew(int threshold) implements Gate {

    @Override
    public List<Clue> look(LocalDate day, List<Head> today) {
        return new Regrouping(new Threshold(threshold))
                .next(List.of(), today).stream().map(DecidingAnew::number).toList();
    }

    private static Clue number(Cohort cohort) {
        Said said = cohort.said("");
        Set<PersonId> people = new HashSet<>();
        cohort.members().forEach(member -> people.add(member.person()));
        return new Clue(people, said.atLeast(), said.atMost());
    }
}
