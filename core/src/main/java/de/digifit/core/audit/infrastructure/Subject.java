// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit.infrastructure;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an act was about, read from its ids: what it made, else the first thing that it was told.
 *
 * @param kind such as {@code Booking} for a {@code BookingId}; empty for an id without a type
 */
record Subject(String kind, String id) {

    private static final String TYPED = "Id";

    static Optional<Subject> of(@Nullable Object made, @Nullable Object[] told) {
        return Stream.concat(Stream.ofNullable(made), Stream.of(told))
                .flatMap(thing -> of(thing).stream())
                .findFirst();
    }

    private static Optional<Subject> of(@Nullable Object thing) {
        if (thing instanceof UUID id) {
            return Optional.of(new Subject("", id.toString()));
        }
        if (thing instanceof Record typed && typed.getClass().getSimpleName().endsWith(TYPED)) {
            String name = typed.getClass().getSimpleName();
            return Optional.of(new Subject(name.substring(0, name.length() - TYPED.length()), value(typed)));
        }
        return Optional.empty();
    }

    private static String value(Record typed) {
        try {
            return String.valueOf(
                    typed.getClass().getRecordComponents()[0].getAccessor().invoke(typed));
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("An id keeps its value to itself: " + typed.getClass(), hidden);
        }
    }
}
