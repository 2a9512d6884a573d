// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.lms.seminar.EventId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What was changed about events, kept. */
public interface Changes {

    void add(Change change);

    /** Oldest first. */
    List<Change> of(EventId event);

    /** Those of these events that were once changed in this way. */
    Set<EventId> having(Change.Kind kind, Collection<EventId> events);
}
