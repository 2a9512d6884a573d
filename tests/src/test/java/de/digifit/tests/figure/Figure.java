// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.figure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Something measured, in the form of {@code docs/benchmarks.md}.
 *
 * <p>Tests that come by a figure on their way keep it only when they run as that benchmark: a figure in the repository
 * is changed on purpose.
 */
public record Figure(String id, double value, String unit, String target, String notes) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Path ROOT = Path.of("..");

    public void keep() {
        System.out.println("Figure " + id + " = " + rounded() + " " + unit + " (target " + target + ")");
        if (!System.getProperty("bench", "").isEmpty()) {
            write();
        }
    }

    private void write() {
        try {
            Path file = ROOT.resolve("docs/benchmarks").resolve(id + ".json");
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, JSON.writeValueAsString(json()) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id);
        json.put("value", rounded());
        json.put("unit", unit);
        json.put("target", target);
        json.put("command", "mvn verify -Pbench -Dbench=" + System.getProperty("bench"));
        json.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        json.put("commit", commit());
        json.put("cores", Runtime.getRuntime().availableProcessors());
        json.put("notes", notes + busyness());
        return json;
    }

    private BigDecimal rounded() {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** A busy machine explains what would else look like a slow product. */
    private static String busyness() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(Locale.ROOT, "; load average of the machine %.1f", load);
    }

    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                    .directory(ROOT.toFile())
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException withoutGit) {
            return "";
        }
    }
}
