// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** People for tests, found by their names. */
public final class InMemoryPeople implements People {

    private final Map<PersonId, Person> people = new HashMap<>();

    public PersonId add(Person person) {
        people.put(person.id(), person);
        return person.id();
    }

    @Override
    public Person get(TownId town, PersonId id) {
        Person person = people.get(id);
        if (person == null || !person.town().equals(town)) {
            throw new NoSuchPerson(id);
        }
        return person;
    }

    @Override
    public Map<PersonId, String> names(TownId town, Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        people.values().stream()
                .filter(person -> ids.contains(person.id()) && person.town().equals(town))
                .forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    @Override
    public List<Colleague> ofUnit(TownId town, UnitId unit, LocalDate day) {
        return List.of();
    }

    @Override
    public List<Colleague> search(TownId town, String words, LocalDate day, int most) {
        return people.values().stream()
                .filter(person -> person.town().equals(town))
                .filter(person -> person.name().toLowerCase(Locale.GERMAN).contains(words.toLowerCase(Locale.GERMAN)))
                .map(person -> new Colleague(person.id(), person.name(), "Einheit"))
                .limit(most)
                .toList();
    }
}
