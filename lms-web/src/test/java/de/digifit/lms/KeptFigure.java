// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms;

import de.digifit.core.shared.TownClock;
import de.digifit.lms.web.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A figure of docs/benchmarks.md that a unit test measures; kept only when it is asked for by {@code -Dbench}. */
public record KeptFigure(String id, long value, String unit, String target, String test, String notes) {

    /** Whether tests shall take the long way, as docs/benchmarks.md describes it. */
    public static boolean wanted() {
        return System.getProperty("bench") != null;
    }

    public void keep() {
        System.out.println("Figure " + id + " = " + value + " " + unit + " (target " + target + ")");
        if (wanted()) {
            try {
                Path folder = Files.createDirectories(Sources.root().resolve("docs/benchmarks"));
                Files.writeString(folder.resolve(id + ".json"), json());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private String json() {
        return """
                {"id": "%s", "value": %d, "unit": "%s", "target": "%s", "command": "%s", "date": "%s", \
                "commit": "%s", "cores": %d, "notes": "%s"}
                """.formatted(
                id,
                value,
                unit,
                target,
                "mvn -pl lms-web -am test -Dquick -Dbench -Dtest=" + test + " -Dsurefire.failIfNoSpecifiedTests=false",
                LocalDate.now(TownClock.ZONE),
                System.getProperty("commit", ""),
                Runtime.getRuntime().availableProcessors(),
                notes);
    }
}
