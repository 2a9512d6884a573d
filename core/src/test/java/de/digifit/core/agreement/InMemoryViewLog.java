// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.core.restriction.Restrictions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A view log for tests. */
public final class InMemoryViewLog implements ViewLog {

    private record Entry(PersonId person, View view) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Restrictions restrictions;

    public InMemoryViewLog() {
        this(new InMemoryRestrictions());
    }

    public InMemoryViewLog(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public void record(PersonId viewer, Collection<PersonId> people, Purpose purpose, Instant now) {
        people.forEach(person -> entries.add(new Entry(person, new View(viewer, purpose, now, 1))));
    }

    @Override
    public Set<PersonId> recordUnrestricted(
            PersonId viewer, Collection<PersonId> people, Purpose purpose, Instant now) {
        Set<PersonId> seen = new HashSet<>(people);
        seen.removeAll(restrictions.among(people, now));
        record(viewer, seen, purpose, now);
        return seen;
    }

    @Override
    public List<View> of(PersonId person) {
        return entries.stream()
                .filter(entry -> entry.person().equals(person))
                .map(Entry::view)
                .sorted(Comparator.comparing(View::lastAt).reversed())
                .toList();
    }
}
