// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The routes of a town: one line for each kind of event, as delivered until the town says otherwise. */
public final class RoutingTable {

    /** Beyond the house, and above this many euros, more than the leader has to say yes. */
    public static final BigDecimal USUAL_LIMIT = BigDecimal.valueOf(500);

    private static final Map<EventKind, Line> DELIVERED = Map.of(
            EventKind.INTERNAL, new Line(EventKind.INTERNAL, USUAL_LIMIT, Route.LEADER, Route.LEADER_THEN_OFFICE),
            EventKind.ASSOCIATION, new Line(EventKind.ASSOCIATION, USUAL_LIMIT, Route.LEADER, Route.LEADER_THEN_OFFICE),
            EventKind.EXTERNAL,
                    new Line(EventKind.EXTERNAL, USUAL_LIMIT, Route.LEADER_THEN_OFFICE, Route.LEADER_THEN_HR));

    private final Map<EventKind, Line> lines = new EnumMap<>(DELIVERED);

    /** @param changes of a town, oldest first */
    public RoutingTable(List<RoutingRule> changes) {
        changes.forEach(
                rule -> lines.put(rule.kind(), new Line(rule.kind(), rule.costLimit(), rule.upTo(), rule.above())));
    }

    public Route routeFor(Conditions conditions) {
        Line line = line(conditions.kind());
        return conditions.cost().compareTo(line.costLimit()) <= 0 ? line.upTo() : line.above();
    }

    public Line line(EventKind kind) {
        Line line = lines.get(kind);
        if (line == null) {
            throw new IllegalStateException("No routes for " + kind);
        }
        return line;
    }

    /** In the order of the kinds. */
    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    /** What counts for one kind of event. */
    public record Line(EventKind kind, BigDecimal costLimit, Route upTo, Route above) {}
}
