// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who gets which answer: a row for each page and operation, a column for each reader. Kept as a table that people read
 * and review; {@code -Dmatrix=write} writes it anew. Where the demo town of the day decides, a cell names both answers,
 * as in {@code 200|404}.
 */
final class RoleMatrix {

    private static final Path FILE = Path.of("src/test/resources/role-matrix.csv");

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    static RoleMatrix reviewed() {
        try {
            List<String> lines = Files.readAllLines(FILE);
            RoleMatrix matrix = new RoleMatrix();
            String[] readers = lines.get(0).split(";", -1);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(";", -1);
                for (int i = 1; i < cells.length; i++) {
                    matrix.say(cells[0], readers[i], cells[i]);
                }
            }
            return matrix;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void say(String row, String reader, String answer) {
        rows.computeIfAbsent(row, any -> new LinkedHashMap<>()).put(reader, answer);
    }

    void keepIfAsked() {
        if (!"write".equals(System.getProperty("matrix"))) {
            return;
        }
        Set<String> readers = rows.values().iterator().next().keySet();
        List<String> lines = new ArrayList<>();
        lines.add("what;" + String.join(";", readers));
        rows.keySet()
                .forEach(row -> lines.add(row
                        + readers.stream()
                                .map(reader -> ";" + answer(row, reader))
                                .collect(Collectors.joining())));
        try {
            Files.write(FILE, lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Each cell in which the two differ, and each row that only one of them has, in words. */
    List<String> differences(RoleMatrix reviewed) {
        List<String> differences = new ArrayList<>();
        rows.forEach((row, cells) -> cells.forEach((reader, answer) -> {
            String asked = reviewed.answer(row, reader);
            if (!List.of(asked.split("\\|", -1)).contains(answer)) {
                differences.add(row + " answers " + reader + " with " + answer + ", reviewed is " + asked);
            }
        }));
        reviewed.rows.keySet().stream()
                .filter(row -> !rows.containsKey(row))
                .forEach(row -> differences.add(row + " is reviewed and not there"));
        return differences;
    }

    /** How much was asked, in words. */
    String size() {
        int readers = rows.values().stream().mapToInt(Map::size).max().orElse(0);
        return rows.size() + " pages and operations for " + readers + " readers";
    }

    private String answer(String row, String reader) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(reader, "nothing");
    }
}
