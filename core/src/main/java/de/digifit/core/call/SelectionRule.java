// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import de.digifit.core.changeagent.Composition;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * At least one of each unit that the mandate names, and a mix of perspectives, as far as people with working time have
 * answered. Whoever is in the team already counts.
 *
 * @param unheard units from which somebody could come, and nobody comes
 * @param unseen perspectives that somebody would bring, and nobody brings
 */
public record SelectionRule(List<UnitId> unheard, List<Perspective> unseen) {

    public SelectionRule {
        unheard = List.copyOf(unheard);
        unseen = List.copyOf(unseen);
    }

    /** @param present units that members of the team reach already */
    public static SelectionRule of(
            Collection<Interest> answers, List<UnitId> asked, Set<UnitId> present, List<Unit> units) {
        Set<UnitId> possible = reached(answers, Interest::possible, units);
        Set<UnitId> chosen = new HashSet<>(reached(answers, Interest::chosen, units));
        chosen.addAll(present);
        return new SelectionRule(
                asked.stream()
                        .filter(possible::contains)
                        .filter(unit -> !chosen.contains(unit))
                        .toList(),
                Arrays.stream(Perspective.values())
                        .filter(one -> brings(answers, Interest::possible, one))
                        .filter(one -> !brings(answers, Interest::chosen, one))
                        .toList());
    }

    private static Set<UnitId> reached(Collection<Interest> answers, Predicate<Interest> which, List<Unit> units) {
        Map<PersonId, UnitId> workplaces = new HashMap<>();
        answers.stream().filter(which).forEach(one -> one.unit().ifPresent(unit -> workplaces.put(one.person(), unit)));
        return Composition.reached(workplaces.keySet(), workplaces, units);
    }

    private static boolean brings(Collection<Interest> answers, Predicate<Interest> which, Perspective perspective) {
        return answers.stream().filter(which).anyMatch(one -> one.perspectives().contains(perspective));
    }

    public boolean met() {
        return unheard.isEmpty() && unseen.isEmpty();
    }
}
