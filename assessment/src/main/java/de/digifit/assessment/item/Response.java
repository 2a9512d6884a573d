// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What somebody answered.
 *
 * @param given keys of what was chosen, in the order in which it was put; or the one thing that was typed
 */
public record Response(List<String> given) implements Serializable {

    private static final String BETWEEN = "\n";

    public Response {
        given = List.copyOf(given);
    }

    public static Response typed(String words) {
        return new Response(List.of(words));
    }

    /** As {@link #text} has written it. */
    public static Response read(String text) {
        return new Response(List.of(text.split(BETWEEN, -1)));
    }

    /** Whether nothing was answered, or not everything that was asked for. */
    public boolean isIncomplete() {
        return given.isEmpty() || given.stream().anyMatch(String::isBlank);
    }

    /** To be kept. */
    public String text() {
        return String.join(BETWEEN, given);
    }

    /** What was typed as a number, with comma or point; none if it is not a number. */
    OptionalDouble number() {
        String typed = text().strip().replace(',', '.');
        return typed.matches("[+-]?\\d{1,12}(\\.\\d{1,12})?")
                ? OptionalDouble.of(Double.parseDouble(typed))
                : OptionalDouble.empty();
    }
}
