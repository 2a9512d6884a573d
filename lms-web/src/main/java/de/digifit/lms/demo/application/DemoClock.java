// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.application;

import de.digifit.core.shared.TownClock;
import de.digifit.lms.demo.ClockSetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** The clock of the demo towns: what one node puts forward is kept, and the other nodes follow. */
@ApplicationScoped
@Transactional
public class DemoClock {

    private final TownClock clock;
    private final ClockSetting setting;

    @Inject
    public DemoClock(TownClock clock, ClockSetting setting) {
        this.clock = clock;
        this.setting = setting;
    }

    /** Goes on where the clock stood before, or where another node has put it. */
    public void follow() {
        clock.putForwardTo(setting.ahead());
    }

    void putForward(Duration by) {
        Duration ahead = clock.ahead().plus(by);
        setting.putForwardTo(ahead);
        clock.putForwardTo(ahead);
    }
}
