// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue.infrastructure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words that somebody typed, as a condition on {@code lms.seminar s}: each of them must be found.
 *
 * <p>Only letters, digits and hyphens are left of a word, so nothing that is typed is ever part of a query's grammar. Who
 * has no umlauts on the keyboard writes ae, oe, ue; both spellings are looked for.
 */
record SearchWords(List<String> words) {

    /** More words than this make no search better, only slower. */
    private static final int MOST = 8;

    private static final Map<String, String> UMLAUTS = Map.of("ae", "ä", "oe", "ö", "ue", "ü");

    private static final String FOUND = """
            and (s.words @@ (to_tsquery('german', :stem%1$d) || to_tsquery('english', :stem%1$d)
                 || to_tsquery('german', :umlaut%1$d))
              or s.titles like :part%1$d or s.titles like :umlautPart%1$d)
            """;

    static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(typed.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> !word.isBlank() && !word.equals("-"))
                .limit(MOST)
                .toList());
    }

    String condition() {
        return IntStream.range(0, words.size()).mapToObj(FOUND::formatted).collect(Collectors.joining());
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String umlaut = withUmlauts(word);
            parameters.put("stem" + i, beginning(word));
            parameters.put("umlaut" + i, beginning(umlaut));
            parameters.put("part" + i, "%" + word + "%");
            parameters.put("umlautPart" + i, "%" + umlaut + "%");
        }
        return parameters;
    }

    private static String beginning(String word) {
        return "'" + word + "':*";
    }

    private static String withUmlauts(String word) {
        String with = word;
        for (Map.Entry<String, String> umlaut : UMLAUTS.entrySet()) {
            with = with.replace(umlaut.getKey(), umlaut.getValue());
        }
        return with;
    }
}
