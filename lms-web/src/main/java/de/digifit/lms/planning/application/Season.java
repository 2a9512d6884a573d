// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The coming season, for coordination and the CDO: how full each event is and what waits. */
@Act
@RequiresPermissions("season:see")
public class Season {

    private static final int MONTHS = 8;

    private final Asker asker;
    private final Programme programme;
    private final Clock clock;

    @Inject
    public Season(Asker asker, Programme programme, Clock clock) {
        this.asker = asker;
        this.programme = programme;
        this.clock = clock;
    }

    public List<SeasonRow> coming() {
        LocalDate today = LocalDate.now(clock);
        return programme.season(asker.town(), today, today.plusMonths(MONTHS));
    }
}
