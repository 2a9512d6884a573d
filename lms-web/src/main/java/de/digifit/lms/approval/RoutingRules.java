// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval;

import de.digifit.core.organisation.TownId;
import java.util.List;

/** What towns have said about routes, kept. */
public interface RoutingRules {

    void add(RoutingRule rule);

    /** Oldest first. */
    List<RoutingRule> of(TownId town);
}
