// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.TownId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTableTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final TownId TOWN = aTown();

    @ParameterizedTest
    @CsvSource({
        "INTERNAL, 0, LEADER",
        "INTERNAL, 500, LEADER",
        "INTERNAL, 500.01, LEADER_THEN_OFFICE",
        "ASSOCIATION, 500, LEADER",
        "ASSOCIATION, 501, LEADER_THEN_OFFICE",
        "EXTERNAL, 0, LEADER_THEN_OFFICE",
        "EXTERNAL, 500.00, LEADER_THEN_OFFICE",
        "EXTERNAL, 2000, LEADER_THEN_HR"
    })
    void the_delivered_routes_follow_kind_and_cost(EventKind kind, BigDecimal cost, Route route) {
        assertThat(new RoutingTable(List.of()).routeFor(conditions(kind, cost))).isEqualTo(route);
    }

    @Test
    void the_latest_rule_of_a_kind_counts_and_touches_no_other_kind() {
        RoutingTable table = new RoutingTable(List.of(
                rule(EventKind.INTERNAL, "100", Route.DIRECT, Route.LEADER),
                rule(EventKind.INTERNAL, "50", Route.DIRECT, Route.LEADER_THEN_HR)));

        assertThat(table.routeFor(conditions(EventKind.INTERNAL, new BigDecimal("50"))))
                .isEqualTo(Route.DIRECT);
        assertThat(table.routeFor(conditions(EventKind.INTERNAL, new BigDecimal("51"))))
                .isEqualTo(Route.LEADER_THEN_HR);
        assertThat(table.routeFor(conditions(EventKind.EXTERNAL, BigDecimal.ZERO)))
                .isEqualTo(Route.LEADER_THEN_OFFICE);
        assertThat(table.lines()).extracting(RoutingTable.Line::kind).containsExactly(EventKind.values());
    }

    @Test
    void nothing_costs_less_than_nothing() {
        assertThatThrownBy(() -> rule(EventKind.EXTERNAL, "-0.01", Route.LEADER, Route.LEADER))
                .isInstanceOf(LimitBelowZero.class);
    }

    private static RoutingRule rule(EventKind kind, String limit, Route upTo, Route above) {
        return new RoutingRule(TOWN, kind, new BigDecimal(limit), upTo, above, aPerson(), NOW);
    }

    private static Conditions conditions(EventKind kind, BigDecimal cost) {
        return new Conditions(kind, cost, LocalDate.of(2026, 6, 1));
    }
}
