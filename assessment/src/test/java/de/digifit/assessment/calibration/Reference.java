// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** What R says; made by the script {@code reference/rasch.R}. */
public final class Reference {

    private Reference() {}

    /** The answers of 2,000 people to 60 items. */
    public static List<Map<String, Boolean>> answers() {
        return lines("rasch-answers.txt.gz").stream().map(Reference::answers).toList();
    }

    private static Map<String, Boolean> answers(String line) {
        Map<String, Boolean> answers = new TreeMap<>();
        for (int item = 0; item < line.length(); item++) {
            answers.put(name(item), line.charAt(item) == '1');
        }
        return answers;
    }

    /** Of an item, from 0 on. */
    public static String name(int item) {
        return "I%02d".formatted(item);
    }

    /** The numbers of a table. What R has no number for is NaN. */
    public static List<double[]> table(String file) {
        return lines(file).stream().map(Reference::numbers).toList();
    }

    private static double[] numbers(String line) {
        String[] words = line.strip().split("\\s+", -1);
        double[] numbers = new double[words.length];
        for (int place = 0; place < words.length; place++) {
            numbers[place] = "NA".equals(words[place]) ? Double.NaN : Double.parseDouble(words[place]);
        }
        return numbers;
    }

    private static List<String> lines(String file) {
        try (InputStream raw = Objects.requireNonNull(
                        Reference.class.getResourceAsStream("/de/digifit/assessment/reference/" + file), file);
                InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return new ArrayList<>(reader.lines().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
