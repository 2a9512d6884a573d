// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.estimate.Parameters.HalfLives;
import de.digifit.core.estimate.Parameters.Thresholds;
import de.digifit.core.estimate.Parameters.Trust;
import de.digifit.core.evidence.EvidenceKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Parameters as they are published: a file that people can read, too. A missing or mistyped number is refused. */
final class ParameterFile {

    private static final String HALF_LIFE = "half-life.";

    private final Properties lines = new Properties();

    private ParameterFile(InputStream file) throws IOException {
        lines.load(file);
    }

    static Parameters read(String name) {
        try (InputStream file = ParameterFile.class.getResourceAsStream(name)) {
            return new ParameterFile(Objects.requireNonNull(file, name)).parameters();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Parameters parameters() {
        return new Parameters(
                (int) number("version"),
                Distribution.of(numbers("prior", 5)),
                number("sharpness"),
                number("pull"),
                new HalfLives((int) number("half-life"), halfLives()),
                new Thresholds(number("known"), number("fulfilled"), number("open"), number("carried")),
                trust());
    }

    private Map<CompetencyId, Integer> halfLives() {
        Map<CompetencyId, Integer> named = new HashMap<>();
        for (String key : lines.stringPropertyNames()) {
            if (key.startsWith(HALF_LIFE)) {
                named.put(new CompetencyId(key.substring(HALF_LIFE.length())), (int) number(key));
            }
        }
        return named;
    }

    private Map<EvidenceKind, Trust> trust() {
        Map<EvidenceKind, Trust> trust = new EnumMap<>(EvidenceKind.class);
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (Trust.isAsked(kind)) {
                List<Double> numbers = numbers(kind.name(), 3);
                trust.put(kind, new Trust(numbers.get(0), numbers.get(1), numbers.get(2)));
            }
        }
        return trust;
    }

    private double number(String key) {
        return numbers(key, 1).get(0);
    }

    private List<Double> numbers(String key, int count) {
        String line = Objects.requireNonNull(lines.getProperty(key), key);
        List<Double> numbers =
                Arrays.stream(line.trim().split("\\s+")).map(Double::valueOf).toList();
        if (numbers.size() != count) {
            throw new IllegalArgumentException(key + " takes " + count + " numbers, not " + line);
        }
        return numbers;
    }
}
