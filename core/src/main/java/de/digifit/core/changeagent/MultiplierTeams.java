// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.organisation.TownId;
import java.util.List;

/** The multiplier teams, kept. */
public interface MultiplierTeams {

    List<MultiplierTeam> of(TownId town);
}
