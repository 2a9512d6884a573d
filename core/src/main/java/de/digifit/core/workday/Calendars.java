// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workday;

import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.TownId;

/** Gives the working days of a town, or of a state without the closing days of any town. */
public interface Calendars {

    WorkingDays of(TownId town);

    WorkingDays of(FederalState state);
}
