// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * The same order on every machine, whatever its file system says: by name, and those that
 * {@linkplain TurnsTheCalendar turn the calendar} last.
 */
public final class CalendarLast implements ClassOrderer {

    private static final Comparator<ClassDescriptor> ORDER = Comparator.comparing(
                    (ClassDescriptor test) -> test.isAnnotated(TurnsTheCalendar.class))
            .thenComparing(test -> test.getTestClass().getName());

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(ORDER);
    }
}
