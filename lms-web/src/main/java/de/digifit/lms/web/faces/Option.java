// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing to choose from.
 *
 * @param value what the page's bean receives
 * @param title what the person reads first
 * @param text a sentence below the title, where there is room for one
 * @param available false: it is shown, and cannot be chosen
 */
public record Option(Object value, String title, @Nullable String text, boolean available) {

    public Option(Object value, String title, @Nullable String text) {
        this(value, title, text, true);
    }

    public Option(Object value, String title) {
        this(value, title, null);
    }

    /** One of these, or none: that comes first, and its value is empty. */
    public static List<Option> orNone(String none, Stream<Option> some) {
        return Stream.concat(Stream.of(new Option("", none)), some).toList();
    }

    /** How the choice travels to the browser and back. */
    public String key() {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
