// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.Words;
import de.digifit.lms.path.Refreshers;
import de.digifit.lms.seminar.SeminarId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the asker attended so long ago that it should be refreshed. */
@Act
@RequiresPermissions("path:own")
public class MyRefreshers {

    private final Asker asker;
    private final Refreshers refreshers;
    private final Clock clock;

    @Inject
    public MyRefreshers(Asker asker, Refreshers refreshers, Clock clock) {
        this.asker = asker;
        this.refreshers = refreshers;
        this.clock = clock;
    }

    /** Those that are due today. */
    public List<DueRefresher> due() {
        LocalDate today = LocalDate.now(clock);
        return refreshers.lastOf(asker.town(), asker.person()).stream()
                .filter(last -> last.refresher().isDue(last.day(), today))
                .map(last -> new DueRefresher(new SeminarId(last.seminar()), last.title(), last.day()))
                .toList();
    }

    /** A seminar that was attended last on that day and should be taken again. */
    public record DueRefresher(SeminarId seminar, Words title, LocalDate last) {}
}
