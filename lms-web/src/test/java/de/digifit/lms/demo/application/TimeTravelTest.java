// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.shared.TownClock;
import de.digifit.lms.demo.ClockSetting;
import de.digifit.lms.demo.NotADemo;
import de.digifit.lms.demo.NotWithinAYear;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeTravelTest {

    private final KeptSetting setting = new KeptSetting();
    private final TownClock clock = new TownClock();
    private final LocalDate start = LocalDate.now(clock.clock());

    @Test
    void the_clock_goes_to_the_day_and_all_nodes_follow() {
        travel(true).putForwardTo(start.plusDays(20));

        TownClock ofAnotherNode = new TownClock();
        new DemoClock(ofAnotherNode, setting).follow();

        assertThat(travel(true).today()).isEqualTo(start.plusDays(20));
        assertThat(LocalDate.now(ofAnotherNode.clock())).isEqualTo(start.plusDays(20));
    }

    @Test
    void the_clock_does_not_go_back_nor_further_than_a_year() {
        travel(true).putForwardTo(start.plusDays(20));

        assertThatThrownBy(() -> travel(true).putForwardTo(start.plusDays(19))).isInstanceOf(NotWithinAYear.class);
        assertThatThrownBy(() -> travel(true).putForwardTo(start.plusDays(21).plusYears(1)))
                .isInstanceOf(NotWithinAYear.class);
        assertThat(travel(true).today()).isEqualTo(start.plusDays(20));
    }

    @Test
    void a_real_town_keeps_real_time() {
        assertThat(travel(false).available()).isFalse();
        assertThatThrownBy(() -> travel(false).putForwardTo(start.plusDays(1))).isInstanceOf(NotADemo.class);
        assertThat(setting.ahead()).isZero();
    }

    private TimeTravel travel(boolean demo) {
        return new TimeTravel(new DemoMode(demo), new DemoClock(clock, setting), clock.clock());
    }

    private static final class KeptSetting implements ClockSetting {

        private Duration ahead = Duration.ZERO;

        @Override
        public Duration ahead() {
            return ahead;
        }

        @Override
        public void putForwardTo(Duration duration) {
            ahead = duration;
        }
    }
}
