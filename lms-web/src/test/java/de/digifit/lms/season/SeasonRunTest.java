// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season;

import static de.digifit.lms.seminar.Samples.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.season.Unplannable;
import de.digifit.core.shared.Ids;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeasonRunTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private final SeasonRun run = new SeasonRun(new SeasonPlanId(Ids.next()), 5, true, aPerson(), NOW);

    @Test
    void a_run_without_a_sign_of_life_was_interrupted() {
        run.goesOn(0.4, 7, NOW.plusSeconds(10));

        assertThat(run.state(NOW.plusSeconds(39))).isEqualTo(SeasonRun.State.RUNNING);
        assertThat(run.state(NOW.plusSeconds(41))).isEqualTo(SeasonRun.State.INTERRUPTED);
        assertThat(run.spent()).isEqualTo(40);
    }

    @Test
    void who_stops_it_keeps_the_best_so_far() {
        run.stop();
        run.ends(7, new SeasonRun.LeftOut(Map.of()), NOW);

        assertThat(run.state(NOW.plusSeconds(1000))).isEqualTo(SeasonRun.State.STOPPED);
        assertThat(run.dates()).isEqualTo(7);
    }

    @Test
    void what_makes_no_sense_is_kept_with_the_thing_that_it_is_about() {
        run.fails(Unplannable.Fault.LECTURER_WITHOUT_DATES, "jo", NOW);

        assertThat(run.state(NOW)).isEqualTo(SeasonRun.State.FAILED);
        assertThat(run.fault()).contains(Unplannable.Fault.LECTURER_WITHOUT_DATES);
        assertThat(run.faultAbout()).isEqualTo("jo");
    }
}
