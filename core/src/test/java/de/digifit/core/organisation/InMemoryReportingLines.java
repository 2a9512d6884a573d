// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reporting lines for tests, walked by hand from each person upwards. */
public final class InMemoryReportingLines implements ReportingLines, ReportingLinesContract.Staffing {

    private record Post(PersonId person, UnitId unit, Period period) {}

    private record StandIn(PersonId deputy, PersonId leader, Period period) {}

    private final TownId town;
    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<UnitId, Optional<UnitId>> parents = new HashMap<>();
    private final List<Post> employments = new ArrayList<>();
    private final List<Post> leaderships = new ArrayList<>();
    private final List<StandIn> deputies = new ArrayList<>();

    public InMemoryReportingLines() {
        this(new TownId(Ids.next()));
    }

    public InMemoryReportingLines(TownId town) {
        this.town = town;
    }

    @Override
    public TownId town() {
        return town;
    }

    @Override
    public PersonId person(String name) {
        Person person = new Person(town, name, "Beispiel", null);
        add(person);
        return person.id();
    }

    public void add(Person person) {
        people.put(person.id(), person);
    }

    /** In which unit each of these people works on that day. */
    public Map<PersonId, UnitId> unitsOf(Collection<PersonId> asked, LocalDate day) {
        Map<PersonId, UnitId> units = new HashMap<>();
        employments.stream()
                .filter(post -> asked.contains(post.person()) && post.period().covers(day))
                .forEach(post -> units.put(post.person(), post.unit()));
        return units;
    }

    public List<Person> people() {
        return List.copyOf(people.values());
    }

    @Override
    public UnitId unit(String name, UnitId... parent) {
        UnitId id = new UnitId(Ids.next());
        parents.put(id, parent.length == 0 ? Optional.empty() : Optional.of(parent[0]));
        return id;
    }

    @Override
    public void employ(PersonId person, UnitId unit, Period period) {
        employments.add(new Post(person, unit, period));
    }

    @Override
    public void lead(PersonId person, UnitId unit, Period period) {
        leaderships.add(new Post(person, unit, period));
    }

    @Override
    public void standIn(PersonId deputy, PersonId leader, Period period) {
        deputies.add(new StandIn(deputy, leader, period));
    }

    @Override
    public List<Person> teamOf(PersonId leader, LocalDate day) {
        return people.values().stream()
                .filter(person -> leadersOf(person.id(), day).contains(leader))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    @Override
    public List<Person> teamsFor(PersonId person, LocalDate day) {
        return actsFor(person, day).stream()
                .flatMap(leader -> teamOf(leader, day).stream())
                .distinct()
                .toList();
    }

    @Override
    public Set<PersonId> actsFor(PersonId person, LocalDate day) {
        Set<PersonId> leaders = new HashSet<>(Set.of(person));
        deputies.stream()
                .filter(standIn ->
                        standIn.deputy().equals(person) && standIn.period().covers(day))
                .forEach(standIn -> leaders.add(standIn.leader()));
        return leaders;
    }

    @Override
    public List<Person> withoutLeader(TownId asked, LocalDate day) {
        return people.values().stream()
                .filter(person -> person.town().equals(asked))
                .filter(person -> !unitsOf(List.of(person.id()), day).isEmpty())
                .filter(person -> leadersOf(person.id(), day).isEmpty())
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    @Override
    public Set<PersonId> leadersOf(PersonId person, LocalDate day) {
        Set<PersonId> leaders = new HashSet<>();
        employments.stream()
                .filter(post -> post.person().equals(person) && post.period().covers(day))
                .forEach(post -> leaders.addAll(firstAbove(person, post.unit(), day)));
        return leaders;
    }

    @Override
    public Map<PersonId, Set<PersonId>> leadersOf(Collection<PersonId> asked, LocalDate day) {
        Map<PersonId, Set<PersonId>> leaders = new HashMap<>();
        asked.forEach(person -> leaders.put(person, leadersOf(person, day)));
        leaders.values().removeIf(Set::isEmpty);
        return leaders;
    }

    private Set<PersonId> firstAbove(PersonId person, UnitId from, LocalDate day) {
        Optional<UnitId> unit = Optional.of(from);
        while (unit.isPresent()) {
            Set<PersonId> leaders = new HashSet<>();
            for (Post post : leaderships) {
                if (post.unit().equals(unit.get()) && post.period().covers(day)) {
                    leaders.add(post.person());
                }
            }
            leaders.remove(person);
            if (!leaders.isEmpty()) {
                return leaders;
            }
            unit = parents.getOrDefault(unit.get(), Optional.empty());
        }
        return Set.of();
    }
}
