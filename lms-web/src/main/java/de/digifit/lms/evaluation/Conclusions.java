// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.EventId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The conclusions of each town, kept. */
public interface Conclusions {

    void add(Conclusion conclusion);

    Optional<Conclusion> find(TownId town, EventId event);

    List<Conclusion> of(TownId town, Collection<EventId> events);

    /** Those that count for this date. */
    List<Conclusion> before(TownId town, EventId next);
}
