// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.lms.seminar.EventId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was changed, for tests. */
public final class InMemoryChanges implements Changes {

    private final List<Change> changes = new ArrayList<>();

    @Override
    public void add(Change change) {
        changes.add(change);
    }

    @Override
    public List<Change> of(EventId event) {
        return changes.stream().filter(change -> change.event().equals(event)).toList();
    }

    @Override
    public Set<EventId> having(Change.Kind kind, Collection<EventId> events) {
        return changes.stream()
                .filter(change -> change.kind() == kind && events.contains(change.event()))
                .map(Change::event)
                .collect(Collectors.toSet());
    }
}
