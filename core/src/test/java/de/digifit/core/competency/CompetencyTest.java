// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.shared.Words;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompetencyTest {

    private static final Area AREA = new Area("D", new Words("Sicherheit", "Security"));

    @Test
    void each_level_above_open_has_an_anchor() {
        assertThat(competency(4).anchors()).extracting(Anchor::level).containsExactly(1, 2, 3, 4);
        assertThatThrownBy(() -> competency(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> competency(5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_competency_belongs_to_an_area() {
        assertThat(competency(4).area()).isEqualTo(AREA);
        assertThat(competency(4).id()).isEqualTo(CompetencyId.of("KDW", "D2"));
    }

    private static Competency competency(int anchors) {
        return new Competency(
                CompetencyId.of("KDW", "D2"),
                AREA,
                new Words("Sicher arbeiten", "Working securely"),
                List.of("4.1"),
                IntStream.rangeClosed(1, anchors)
                        .mapToObj(level -> new Anchor(level, new Words("Ich kann es", "I can do it")))
                        .toList());
    }
}
