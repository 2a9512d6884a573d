// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval.application;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.approval.Conditions;
import de.digifit.lms.approval.Route;
import de.digifit.lms.approval.RoutingRules;
import de.digifit.lms.approval.RoutingTable;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The route that applications for an event take. */
@ApplicationScoped
public class Routes {

    private final RoutingRules rules;

    @Inject
    public Routes(RoutingRules rules) {
        this.rules = rules;
    }

    public Route of(Event event) {
        return table(event.town()).routeFor(Conditions.of(event));
    }

    RoutingTable table(TownId town) {
        return new RoutingTable(rules.of(town));
    }
}
