// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rules from {@code rules.sql}, where each stands under its name. */
public final class RuleBook {

    private static final String RULE = "-- rule: ";
    private static final String MACRO = "-- macro: ";
    private static final String NEEDS = "-- needs: ";

    private final Map<String, String> macros = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private RuleBook() {}

    public static List<Rule> delivered() {
        InputStream stored = Objects.requireNonNull(RuleBook.class.getResourceAsStream("rules.sql"));
        try (stored) {
            return of(new String(stored.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Rule> of(String text) {
        RuleBook book = new RuleBook();
        // Each piece begins with its first comment line; what stands before is said to people.
        Stream.of(text.split("(?m)^(?=-- (?:rule|macro): )")).forEach(book::read);
        return List.copyOf(book.rules);
    }

    private void read(String piece) {
        String sql = piece.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        if (piece.startsWith(MACRO)) {
            macros.put(first(piece, MACRO), filled(sql.strip()));
        } else if (piece.startsWith(RULE)) {
            List<String> needs = List.of(first(piece, NEEDS).split(", "));
            rules.add(new Rule(first(piece, RULE), needs, filled(sql.strip())));
        }
    }

    private String filled(String sql) {
        String full = sql;
        for (Map.Entry<String, String> macro : macros.entrySet()) {
            full = full.replace("{{" + macro.getKey() + "}}", macro.getValue());
        }
        return full;
    }

    private static String first(String piece, String mark) {
        return piece.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No line " + mark + "in: " + piece));
    }
}
