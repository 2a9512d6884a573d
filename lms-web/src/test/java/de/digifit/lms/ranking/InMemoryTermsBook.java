// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import de.digifit.lms.seminar.EventId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Terms for tests. */
public final class InMemoryTermsBook implements TermsBook {

    private final Map<EventId, SelectionTerms> terms = new HashMap<>();

    @Override
    public void add(SelectionTerms added) {
        terms.put(added.event(), added);
    }

    @Override
    public Optional<SelectionTerms> find(EventId event) {
        return Optional.ofNullable(terms.get(event));
    }

    @Override
    public Map<EventId, SelectionTerms> find(Collection<EventId> events) {
        Map<EventId, SelectionTerms> found = new HashMap<>(terms);
        found.keySet().retainAll(events);
        return found;
    }
}
