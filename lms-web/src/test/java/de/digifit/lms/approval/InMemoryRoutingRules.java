// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval;

import de.digifit.core.organisation.TownId;
import java.util.ArrayList;
import java.util.List;

/** Routing rules of one town, for tests. */
public final class InMemoryRoutingRules implements RoutingRules {

    private final List<RoutingRule> rules = new ArrayList<>();

    @Override
    public void add(RoutingRule rule) {
        rules.add(rule);
    }

    @Override
    public List<RoutingRule> of(TownId town) {
        return List.copyOf(rules);
    }
}
