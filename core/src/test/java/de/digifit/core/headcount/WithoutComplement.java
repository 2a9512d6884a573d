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
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** A weaker gate: it covers small divisions, and says beside the others how many there are in all. */
record WithoutComplement(int threshold) implements Gate {

    @Override
    public List<Clue> look(LocalDate day, List<Head> today) {
        Map<PersonId, Boolean> counted = new HashMap<>();
        today.forEach(head -> counted.put(head.person(), head.counted()));
        List<Clue> numbers = new ArrayList<>();
        Siege.by(head -> head.place().withoutTeam(), today).stream()
                .filter(people -> people.size() >= threshold)
                .forEach(people -> numbers.add(exactly(people, counted)));
        numbers.add(exactly(counted.keySet(), counted));
        return numbers;
    }

    static Clue exactly(Collection<PersonId> people, Map<PersonId, Boolean> counted) {
        int count = (int) people.stream().filter(counted::get).count();
        return new Clue(new HashSet<>(people), count, count);
    }
}
