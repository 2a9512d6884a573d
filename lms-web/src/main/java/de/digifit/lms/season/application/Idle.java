// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.lms.season.SeasonRefused;
import de.digifit.lms.season.SeasonRefused.Reason;
import de.digifit.lms.season.SeasonRun;
import java.time.Instant;
import java.util.Optional;

/** While the planner is at work on a plan, nobody else changes it. */
final class Idle {

    private Idle() {}

    /** @throws SeasonRefused while the latest run goes on */
    static void require(Optional<SeasonRun> latest, Instant now) {
        if (latest.filter(run -> run.running(now)).isPresent()) {
            throw new SeasonRefused(Reason.WHILE_PLANNING);
        }
    }
}
