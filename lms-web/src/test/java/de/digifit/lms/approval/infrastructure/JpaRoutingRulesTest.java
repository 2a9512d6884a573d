// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.lms.approval.EventKind;
import de.digifit.lms.approval.Route;
import de.digifit.lms.approval.RoutingRule;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaRoutingRulesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaRoutingRules rules = new JpaRoutingRules();
    private final TownId town = aTown();

    @Test
    void rules_of_a_town_are_read_oldest_first_and_none_is_lost() {
        rules.entities = transaction.entities();
        rules.add(rule(town, "300", NOW.plusSeconds(60)));
        rules.add(rule(town, "100.50", NOW));
        rules.add(rule(aTown(), "7", NOW));
        transaction.written();

        assertThat(rules.of(town))
                .extracting(RoutingRule::costLimit)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("100.50"), new BigDecimal("300"));
        assertThat(rules.of(town).get(0).upTo()).isEqualTo(Route.LEADER);
    }

    private static RoutingRule rule(TownId town, String limit, Instant at) {
        return new RoutingRule(
                town, EventKind.EXTERNAL, new BigDecimal(limit), Route.LEADER, Route.LEADER_THEN_HR, aPerson(), at);
    }
}
