// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core;

import de.digifit.core.shared.TownClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * A figure of docs/benchmarks.md with digits behind the point that a unit test of this or another module measures; kept only when
 * it is asked for by {@code -Dbench}.
 *
 * @param unit of what the value is
 * @param more what else Maven has to be told, for example how much memory there is
 */
public record KeptRatio(String id, String unit, double value, String target, String test, String more, String notes) {

    /** A figure without a unit. */
    public KeptRatio(String id, double value, String target, String test, String more, String notes) {
        this(id, "ratio", value, target, test, more, notes);
    }

    /** Whether tests shall take the long way, as docs/benchmarks.md describes it. */
    public static boolean wanted() {
        return System.getProperty("bench") != null;
    }

    /** Of rounds that were measured; of an even number the later one of the two in the middle. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Only says it. */
    public void tell() {
        System.out.println("Figure " + id + " = " + rounded() + " (target " + target + "); " + notes);
    }

    public void keep() {
        tell();
        if (wanted()) {
            try {
                Path folder = Files.createDirectories(root().resolve("docs/benchmarks"));
                Files.writeString(folder.resolve(id + ".json"), json());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The root of the repository; tests run in their module. */
    public static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }

    private String rounded() {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** Tests run in their module; those above core need what is below them. */
    private String command() {
        String module = String.valueOf(Path.of("").toAbsolutePath().getFileName());
        return "core".equals(module)
                ? "mvn -pl core test -Dquick -Dbench -Dtest=" + test + more
                : "mvn -pl " + module + " -am test -Dquick -Dbench -Dtest=" + test
                        + " -Dsurefire.failIfNoSpecifiedTests=false" + more;
    }

    private String json() {
        return """
                {"id": "%s", "value": %s, "unit": "%s", "target": "%s", "command": "%s", "date": "%s", \
                "commit": "%s", "cores": %d, "notes": "%s"}
                """.formatted(
                        id,
                        rounded(),
                        unit,
                        target,
                        command(),
                        LocalDate.now(TownClock.ZONE),
                        System.getProperty("commit", ""),
                        Runtime.getRuntime().availableProcessors(),
                        notes);
    }
}
