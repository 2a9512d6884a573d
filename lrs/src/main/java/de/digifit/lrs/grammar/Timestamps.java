// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ISO 8601 points in time; without an offset they are read as UTC, and an offset of minus zero is refused. */
public final class Timestamps {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[Tt](\\d{2}:\\d{2})(:\\d{2})?(?:[.,](\\d+))?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final int NANO_DIGITS = 9;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Timestamps() {}

    public static Optional<Instant> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(dateTime(form).toInstant(offset(form.group(5))))
                    .filter(instant -> !instant.isBefore(FIRST) && !instant.isAfter(LAST));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static LocalDateTime dateTime(Matcher form) {
        String time = form.group(2) == null ? "00:00" : form.group(2);
        String seconds = form.group(3) == null ? ":00" : form.group(3);
        String fraction = form.group(4) == null ? "0" : form.group(4);
        String nanos = fraction.substring(0, Math.min(NANO_DIGITS, fraction.length()));
        return LocalDateTime.parse(form.group(1) + "T" + time + seconds + "." + nanos);
    }

    private static ZoneOffset offset(@Nullable String text) {
        if (text == null || "Z".equalsIgnoreCase(text)) {
            return ZoneOffset.UTC;
        }
        ZoneOffset offset = ZoneOffset.of(text);
        if (text.charAt(0) == '-' && offset.getTotalSeconds() == 0) {
            throw new DateTimeException("minus zero");
        }
        return offset;
    }
}
