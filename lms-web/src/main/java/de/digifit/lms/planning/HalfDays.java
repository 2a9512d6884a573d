// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning;

import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.venue.Span;
import java.util.Collection;

/**
 * Whether people who work part-time or care for somebody can take part: at least one event of a seminar needs only
 * mornings. Events that are called off do not count.
 */
public record HalfDays(Collection<Event> events) {

    /** There are events, and each ends after one o'clock or takes a whole day. */
    public boolean missing() {
        var held = events.stream()
                .filter(event -> event.state() != Event.State.CANCELLED)
                .toList();
        return !held.isEmpty() && held.stream().noneMatch(HalfDays::inTheMorning);
    }

    private static boolean inTheMorning(Event event) {
        return event.sessions().stream().map(Session::span).map(Span::block).allMatch(Span.Block.MORNING::equals);
    }
}
