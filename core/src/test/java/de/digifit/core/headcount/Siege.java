// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.headcount.Attacker.Clue;
import de.digifit.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One organisation, one gate, one attacker who looks twice a quarter and knows everybody's place at all times. */
final class Siege {

    private final RandomTown town;
    private final Threshold threshold;
    private final Attacker attacker = new Attacker();
    private final List<Collection<Set<PersonId>>> known = new ArrayList<>();
    private int tried;

    /** What stands between the attacker and the people. */
    interface Gate {

        List<Clue> look(LocalDate day, List<Head> today);
    }

    Siege(long seed, Threshold threshold) {
        this.town = new RandomTown(seed);
        this.threshold = threshold;
    }

    /** How many groups the attacker opened. */
    int opened(Gate gate, int quarters) {
        LocalDate day = LocalDate.of(2026, 1, 5);
        for (int look = 0; look < 2 * quarters; look++) {
            List<Head> today = town.today();
            attacker.truth(today);
            gate.look(day, today).forEach(attacker::read);
            known.add(byPlace(today));
            town.goOn();
            day = day.plusDays(look % 2 == 0 ? 40 : 51);
        }
        Set<Set<PersonId>> groups = groups();
        tried = groups.size();
        return (int) groups.stream().filter(attacker::opens).count();
    }

    int tried() {
        return tried;
    }

    /** Teams and divisions at each look, who stayed, came and went between looks, and what any two numbers differ by. */
    private Set<Set<PersonId>> groups() {
        Set<Set<PersonId>> groups = new LinkedHashSet<>();
        for (int look = 0; look < known.size(); look++) {
            groups.addAll(known.get(look));
            for (int later = look + 1; later < known.size(); later++) {
                addCuts(groups, known.get(look), known.get(later));
            }
        }
        List<Set<PersonId>> published =
                attacker.numbers().stream().map(Clue::people).distinct().toList();
        groups.addAll(published);
        addCuts(groups, published, published);
        known.forEach(places -> addCuts(groups, places, published));
        groups.removeIf(group -> group.isEmpty() || group.size() >= threshold.people());
        return groups;
    }

    private static void addCuts(
            Set<Set<PersonId>> groups, Collection<Set<PersonId>> ones, Collection<Set<PersonId>> others) {
        for (Set<PersonId> one : ones) {
            for (Set<PersonId> other : others) {
                Set<PersonId> both = new HashSet<>(one);
                both.retainAll(other);
                Set<PersonId> gone = new HashSet<>(one);
                gone.removeAll(other);
                Set<PersonId> come = new HashSet<>(other);
                come.removeAll(one);
                groups.addAll(List.of(both, gone, come));
            }
        }
    }

    /** Teams, those in none, and whole divisions. */
    static Collection<Set<PersonId>> byPlace(Collection<Head> heads) {
        Set<Set<PersonId>> places = new LinkedHashSet<>(by(Head::place, heads));
        places.addAll(by(head -> head.place().withoutTeam(), heads));
        return places;
    }

    static Collection<Set<PersonId>> by(Function<Head, Place> place, Collection<Head> heads) {
        Map<Place, Set<PersonId>> places = new HashMap<>();
        heads.forEach(head -> places.computeIfAbsent(place.apply(head), where -> new HashSet<>())
                .add(head.person()));
        return places.values();
    }
}
