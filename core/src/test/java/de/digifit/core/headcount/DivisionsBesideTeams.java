// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.headcount.Attacker.Clue;
import de.digifit.core.headcount.Siege.Gate;
import de.digifit.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A weaker gate: it covers small teams, and says the whole division beside all the others. */
record DivisionsBesideTeams(int threshold) implements Gate {

    @Override
    public List<Clue> look(LocalDate day, List<Head> today) {
        Map<PersonId, Boolean> counted = new HashMap<>();
        today.forEach(head -> counted.put(head.person(), head.counted()));
        List<Clue> numbers = new ArrayList<>();
        read(numbers, Siege.by(Head::place, today), counted);
        read(numbers, Siege.by(head -> head.place().withoutTeam(), today), counted);
        return numbers;
    }

    private void read(List<Clue> numbers, Collection<Set<PersonId>> places, Map<PersonId, Boolean> counted) {
        places.stream()
                .filter(people -> people.size() >= threshold)
                .forEach(people -> numbers.add(WithoutComplement.exactly(people, counted)));
    }
}
