// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.effectiveness;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The geometry of gains with their intervals: a dot for the mean, a line for where the true one lies, and a vertical line at
 * "no change". Levels run from left to right; the names stand above their lines, so that a narrow page holds them.
 */
public final class EffectPlot {

    private static final double WIDTH = 340;
    private static final double MARGIN = 16;
    private static final double ROW = 48;
    private static final double NAME = 16;
    private static final double LINE = 34;
    private static final double FOOT = 26;
    private static final double LEAST = -0.5;
    private static final double MOST = 1.5;
    private static final double HALF = 0.5;

    private final List<EffectLine> lines;
    private final double first;
    private final double last;
    private final Locale locale;

    public EffectPlot(List<EffectLine> lines, Locale locale) {
        this.lines = List.copyOf(lines);
        this.locale = locale;
        first = Math.floor(least(line -> line.gain().within().lower(), LEAST) / HALF) * HALF;
        last = -Math.floor(least(line -> -line.gain().within().upper(), -MOST) / HALF) * HALF;
    }

    private double least(ToDoubleFunction<EffectLine> value, double atMost) {
        return Math.min(atMost, lines.stream().mapToDouble(value).min().orElse(atMost));
    }

    /** The part of the picture that is seen. */
    public String getBox() {
        return "0 0 " + number(WIDTH) + " " + number(bottom() + FOOT);
    }

    public String getZero() {
        return x(0);
    }

    public String getBottom() {
        return number(bottom());
    }

    /** Where the numbers of the scale stand. */
    public String getFoot() {
        return number(bottom() + FOOT / 2 + 2);
    }

    /** Half levels, with a number at each. */
    public List<Tick> getTicks() {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        return IntStream.rangeClosed(0, (int) Math.round((last - first) / HALF))
                .mapToObj(i -> first + i * HALF)
                .map(level -> new Tick(x(level), format.format(level)))
                .toList();
    }

    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            EffectLine line = lines.get(i);
            rows.add(new Row(
                    line.name(),
                    number(i * ROW + NAME),
                    number(i * ROW + LINE),
                    x(line.gain().within().lower()),
                    x(line.gain().within().upper()),
                    x(line.gain().value())));
        }
        return rows;
    }

    private double bottom() {
        return lines.size() * ROW;
    }

    private String x(double level) {
        return number(MARGIN + (WIDTH - 2 * MARGIN) * (level - first) / (last - first));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A mark of the scale. */
    public record Tick(String x, String words) {}

    /** A gain: where its name and its line stand, from where to where the line goes, and where the dot is. */
    public record Row(String name, String nameY, String lineY, String from, String to, String dot) {}
}
