// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.approval.EventKind;
import de.digifit.lms.approval.LimitBelowZero;
import de.digifit.lms.approval.Route;
import de.digifit.lms.approval.RoutingRule;
import de.digifit.lms.approval.RoutingRules;
import de.digifit.lms.approval.RoutingTable;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The routes of the town, for coordination to see and to change. */
@Act
@RequiresPermissions("route:keep")
public class Routing {

    private final Asker asker;
    private final RoutingRules rules;
    private final People people;
    private final Clock clock;

    @Inject
    public Routing(Asker asker, RoutingRules rules, People people, Clock clock) {
        this.asker = asker;
        this.rules = rules;
        this.people = people;
        this.clock = clock;
    }

    public RoutingTable table() {
        return new RoutingTable(rules.of(asker.town()));
    }

    /** Newest first. */
    public List<Change> history() {
        List<RoutingRule> changes = new ArrayList<>(rules.of(asker.town()));
        Collections.reverse(changes);
        Map<PersonId, String> names = people.names(
                asker.town(),
                changes.stream().map(RoutingRule::changedBy).distinct().toList());
        return changes.stream()
                .map(rule -> new Change(rule, names.getOrDefault(rule.changedBy(), "–")))
                .toList();
    }

    /**
     * Says it anew for one kind of event; saying the same again changes nothing.
     *
     * @throws LimitBelowZero when no event could cost so little
     */
    public void change(EventKind kind, BigDecimal costLimit, Route upTo, Route above) {
        RoutingTable.Line now = table().line(kind);
        boolean same = now.costLimit().compareTo(costLimit) == 0 && now.upTo() == upTo && now.above() == above;
        if (!same) {
            rules.add(new RoutingRule(asker.town(), kind, costLimit, upTo, above, asker.person(), Instant.now(clock)));
        }
    }

    /** A rule, and who made it. */
    public record Change(RoutingRule rule, String by) {}
}
