// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Something wrong that is put into a town.
 *
 * @param breaks the rule that has to find it
 */
record Plant(String name, String breaks, String sql) {

    private static final String HEAD = "-- plant: ";
    private static final String BREAKS = " breaks ";

    static List<Plant> all() {
        InputStream stored = Objects.requireNonNull(Plant.class.getResourceAsStream("plants.sql"));
        try (stored) {
            String text = new String(stored.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^(?=" + HEAD + ")"))
                    .filter(piece -> piece.startsWith(HEAD))
                    .map(Plant::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Plant of(String piece) {
        String[] lines = piece.split("\n", 2);
        String head = lines[0].substring(HEAD.length());
        int breaks = head.indexOf(BREAKS);
        return new Plant(
                head.substring(0, breaks),
                head.substring(breaks + BREAKS.length()).strip(),
                lines[1]);
    }

    @Override
    public String toString() {
        return name;
    }
}
