// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What was fixed for each event, kept. */
public interface TermsBook {

    void add(SelectionTerms terms);

    Optional<SelectionTerms> find(EventId event);

    Map<EventId, SelectionTerms> find(Collection<EventId> events);

    /** What was fixed, or what is usual. */
    default SelectionTerms of(Event event) {
        return find(event.id()).orElseGet(() -> SelectionTerms.usual(event));
    }
}
