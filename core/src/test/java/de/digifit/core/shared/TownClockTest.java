// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TownClockTest {

    private final TownClock town = new TownClock();

    @Test
    void the_clock_shows_the_time_of_german_town_halls() {
        assertThat(town.clock().getZone()).isEqualTo(TownClock.ZONE);
        assertThat(town.ahead()).isZero();
    }

    @Test
    void a_clock_put_forward_shows_it_at_once_to_everybody_who_holds_it() {
        Clock held = town.clock();

        town.putForwardTo(Duration.ofDays(30));

        assertThat(Duration.between(Instant.now(Clock.systemUTC()), held.instant()))
                .isBetween(Duration.ofDays(30), Duration.ofDays(30).plusMinutes(1));
    }

    @Test
    void the_clock_never_goes_back() {
        town.putForwardTo(Duration.ofDays(30));

        town.putForwardTo(Duration.ofDays(3));

        assertThat(town.ahead()).isEqualTo(Duration.ofDays(30));
    }
}
