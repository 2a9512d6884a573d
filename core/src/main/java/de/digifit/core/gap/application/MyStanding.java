// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Where I stand: everything about the person who asks. */
@Act
@RequiresPermissions("competency:own")
public class MyStanding {

    private final Asker asker;
    private final Standings standings;

    @Inject
    public MyStanding(Asker asker, Standings standings) {
        this.asker = asker;
        this.standings = standings;
    }

    public PersonalStanding overview() {
        PersonId me = asker.person();
        return Objects.requireNonNull(
                standings.of(List.of(me), Standings.OwnView.ALL).get(me));
    }
}
