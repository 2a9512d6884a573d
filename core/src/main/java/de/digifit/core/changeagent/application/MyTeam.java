// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The multiplier teams of the own town, for those who plan with them. */
@Act
@RequiresPermissions("training:plan")
public class MyTeam {

    private final Asker asker;
    private final MultiplierTeams teams;

    @Inject
    public MyTeam(Asker asker, MultiplierTeams teams) {
        this.asker = asker;
        this.teams = teams;
    }

    public List<MultiplierTeam> all() {
        return teams.of(asker.town());
    }
}
