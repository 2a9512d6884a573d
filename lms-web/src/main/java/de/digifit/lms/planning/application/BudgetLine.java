// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.lms.seminar.Event;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * What the events of a budget line cost.
 *
 * @param planned if all places are taken, also of drafts
 * @param committed for the places that are taken of what is published or was held
 */
public record BudgetLine(String name, BigDecimal planned, BigDecimal committed, List<Event> events) {

    static BudgetLine of(String name, List<Event> events) {
        List<Event> published = events.stream()
                .filter(event -> event.state() != Event.State.DRAFT)
                .toList();
        return new BudgetLine(
                name,
                sum(events, event -> event.terms().cost().of(event.places())),
                sum(published, event -> event.terms().cost().of(event.booked())),
                List.copyOf(events));
    }

    private static BigDecimal sum(List<Event> events, Function<Event, BigDecimal> cost) {
        return events.stream().map(cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
