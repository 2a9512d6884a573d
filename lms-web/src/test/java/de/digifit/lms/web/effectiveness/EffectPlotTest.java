// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.effect.Gain;
import de.digifit.assessment.measurement.Interval;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EffectPlotTest {

    private static final EffectLine GAIN = new EffectLine("Vorsprung", gain(0.5, 0.3));

    private static Gain gain(double value, double margin) {
        return new Gain(value, margin / 2, Interval.around(value, margin), 20);
    }

    @Test
    void half_levels_are_marked_in_the_words_of_the_language() {
        assertThat(new EffectPlot(List.of(GAIN), Locale.GERMAN).getTicks())
                .extracting(EffectPlot.Tick::words)
                .containsExactly("-0,5", "0", "0,5", "1", "1,5");
    }

    @Test
    void the_dot_stands_at_its_value_and_the_line_reaches_as_far_as_the_interval() {
        EffectPlot plot = new EffectPlot(List.of(GAIN), Locale.ROOT);
        EffectPlot.Row row = plot.getRows().get(0);

        assertThat(row.dot()).isEqualTo("170.0");
        assertThat(Double.parseDouble(row.from())).isBetween(Double.parseDouble(plot.getZero()), 170.0);
        assertThat(Double.parseDouble(row.to())).isGreaterThan(170);
        assertThat(plot.getZero()).isEqualTo("93.0");
    }

    @Test
    void what_lies_outside_the_usual_makes_the_scale_longer() {
        EffectPlot plot = new EffectPlot(List.of(GAIN, new EffectLine("Veränderung", gain(-0.8, 0.5))), Locale.ROOT);

        assertThat(plot.getTicks().get(0).words()).isEqualTo("-1.5");
        assertThat(plot.getBox()).isEqualTo("0 0 340.0 122.0");
    }
}
