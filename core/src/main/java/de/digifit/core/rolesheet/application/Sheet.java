// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.rolesheet.application;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.rolesheet.RoleAgreement;
import java.util.Optional;

/**
 * A role agreement as somebody sees it.
 *
 * @param person by name
 * @param deputy who does the daily work meanwhile, by name
 * @param confirmedBy who confirmed it for the leader's side, by name
 * @param mine whether it is about the asker
 * @param leading whether the asker leads the person, or stands in
 */
public record Sheet(
        RoleAgreement agreement,
        MultiplierTeam team,
        String person,
        Optional<String> deputy,
        Optional<String> confirmedBy,
        boolean mine,
        boolean leading) {

    /** Whether the word of the asker is still missing. */
    public boolean waits() {
        return (mine && agreement.confirmedByPersonOn().isEmpty())
                || (leading && agreement.confirmedByLeaderOn().isEmpty());
    }
}
