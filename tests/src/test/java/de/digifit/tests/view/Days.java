// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as German pages write them. */
public final class Days {

    private static final Pattern DAY = Pattern.compile("\\d+\\. \\p{L}+ \\d{4}");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);

    private Days() {}

    /** The first day in these words, such as "Do, 14. Januar 2027". */
    public static LocalDate in(String words) {
        Matcher day = DAY.matcher(words);
        if (!day.find()) {
            throw new AssertionError("No day in " + words);
        }
        return LocalDate.parse(day.group(), FORMAT);
    }

    public static String words(LocalDate day) {
        return FORMAT.format(day);
    }
}
