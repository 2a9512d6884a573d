// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.KeptRatio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks of the planner and its time on the processor against people times dates, both axes by powers of ten, with the
 * line that n log n would take from the smallest town.
 */
record CostPlot(List<PlannedTown> towns) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;
    private static final int EDGE = 60;
    private static final int FIRST_POWER = 2;
    private static final int LAST_POWER = 8;
    private static final int LEAST_POWER = -2;
    private static final int MOST_POWER = 8;

    /** @param file its name in {@code docs/pictures} */
    void draw(String file) {
        String svg = """
                <!-- SPDX-FileCopyrightText: The DigiFit contributors -->
                <!-- SPDX-License-Identifier: EUPL-1.2 -->
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" \
                font-size="13"><title>What planning costs, from 120 to 16,000 people</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                %s
                %s
                %s
                %s
                %s
                </svg>
                """.formatted(
                        WIDTH,
                        HEIGHT,
                        grid(),
                        dots(town -> town.looks(), "#0b57a4"),
                        dots(PlannedTown::computed, "#b3400d"),
                        line(town -> town.looks(), "#0b57a4", "looks (moves evaluated)"),
                        line(PlannedTown::computed, "#b3400d", "seconds on the processor"));
        try {
            Files.writeString(KeptRatio.root().resolve("docs/pictures").resolve(file), svg);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String grid() {
        String across = IntStream.rangeClosed(FIRST_POWER, LAST_POWER)
                .mapToObj(power -> text(
                                "<path d='M%.0f %.0fV%.0f' stroke='#ddd'/>", x(power), y(LEAST_POWER), y(MOST_POWER))
                        + text("<text x='%.0f' y='%d' text-anchor='middle'>10^%d</text>", x(power), HEIGHT - 36, power))
                .collect(Collectors.joining("\n"));
        String up = IntStream.rangeClosed(LEAST_POWER, MOST_POWER)
                .mapToObj(power -> text(
                                "<path d='M%.0f %.0fH%.0f' stroke='#ddd'/>", x(FIRST_POWER), y(power), x(LAST_POWER))
                        + text("<text x='%d' y='%.0f' text-anchor='end'>10^%d</text>", EDGE - 8, y(power) + 4, power))
                .collect(Collectors.joining("\n"));
        return across + "\n" + up
                + text("<text x='%d' y='%d' text-anchor='middle'>people x dates</text>", WIDTH / 2, HEIGHT - 14);
    }

    private String dots(ToDoubleFunction<PlannedTown> cost, String colour) {
        return towns.stream()
                .map(town -> text(
                        "<circle cx='%.1f' cy='%.1f' r='3' fill='%s' fill-opacity='.6'/>",
                        x(Math.log10(town.size())), y(Math.log10(cost.applyAsDouble(town))), colour))
                .collect(Collectors.joining("\n"));
    }

    /** What n log n makes of the cost of the first town. */
    private String line(ToDoubleFunction<PlannedTown> cost, String colour, String label) {
        PlannedTown first = towns.get(0);
        PlannedTown last = towns.get(towns.size() - 1);
        double growth = last.size() * Math.log(last.size()) / (first.size() * Math.log(first.size()));
        double from = Math.log10(cost.applyAsDouble(first));
        double to = from + Math.log10(growth);
        return text(
                        "<path d='M%.1f %.1fL%.1f %.1f' stroke='%s' stroke-dasharray='6 4'/>",
                        x(Math.log10(first.size())), y(from), x(Math.log10(last.size())), y(to), colour)
                + text(
                        "<text x='%.0f' y='%.0f' fill='%s'>%s; dashed: n log n</text>",
                        x(FIRST_POWER) + 10, y(from) - 24, colour, label);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static double x(double power) {
        return EDGE + (power - FIRST_POWER) / (LAST_POWER - FIRST_POWER) * (WIDTH - EDGE - 20);
    }

    private static double y(double power) {
        return HEIGHT - EDGE - (power - LEAST_POWER) / (MOST_POWER - LEAST_POWER) * (HEIGHT - EDGE - 20);
    }
}
