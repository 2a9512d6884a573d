// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Names of people who do not exist, each given once in a town. */
public final class Names {

    private static final List<String> FIRST = lines("first-names.txt");
    private static final List<String> FAMILY = lines("family-names.txt");

    private final Dice dice;
    private final Set<Name> given = new HashSet<>();

    public Names(Dice dice) {
        this.dice = dice;
    }

    public Name next() {
        Name name = new Name(dice.one(FIRST), dice.one(FAMILY));
        return given.add(name) ? name : next();
    }

    /** First name and family name. */
    public record Name(String first, String family) {

        /** Letters that every mail server understands. */
        public String mailAt(String domain) {
            return (plain(first) + "." + plain(family)).toLowerCase(Locale.ROOT) + "@" + domain;
        }

        private static String plain(String name) {
            String german = name.replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("Ä", "Ae")
                    .replace("Ö", "Oe")
                    .replace("Ü", "Ue")
                    .replace("ß", "ss")
                    .replace("ı", "i");
            return Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "");
        }
    }

    private static List<String> lines(String file) {
        try (InputStream stored = Objects.requireNonNull(Names.class.getResourceAsStream(file), file)) {
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
