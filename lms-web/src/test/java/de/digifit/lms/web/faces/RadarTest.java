// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RadarTest {

    private final Radar radar = new Radar(List.of(
            new Radar.Axis("A", "Area A", 4, 2),
            new Radar.Axis("B", "Area B", 2, 2),
            new Radar.Axis("C", "Area C", 0, 2),
            new Radar.Axis("D", "Area D", 1, 2)));

    @Test
    void the_highest_level_reaches_the_end_of_its_spoke() {
        Radar.Spoke first = radar.getSpokes().get(0);

        assertThat(first.dotX()).isEqualTo(first.endX());
        assertThat(first.dotY()).isEqualTo(first.endY());
    }

    @Test
    void level_zero_stays_in_the_middle() {
        Radar.Spoke third = radar.getSpokes().get(2);

        assertThat(third.dotX()).isEqualTo("165.0");
        assertThat(third.dotY()).isEqualTo("130.0");
    }

    @Test
    void equal_targets_are_drawn_on_a_ring() {
        assertThat(radar.getAim()).isEqualTo(radar.getRings().get(1));
    }

    @Test
    void labels_turn_away_from_the_net() {
        assertThat(radar.getSpokes())
                .extracting(spoke -> spoke.label().anchor())
                .containsExactly("middle", "start", "middle", "end");
    }
}
