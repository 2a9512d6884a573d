// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workday.infrastructure;

import de.digifit.core.organisation.FederalState;
import de.digifit.core.workday.WorkingDays;

/** The holidays as they are delivered, for tests that run without a server. */
public final class DeliveredCalendars {

    private DeliveredCalendars() {}

    public static WorkingDays of(FederalState state) {
        return new JollydayCalendars().of(state);
    }
}
