// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** How soon a seminar must have a date that still takes applications. */
public enum When {
    /** Also those without a date at present. */
    ANY(null),
    WITH_DATE(Period.ofYears(100)),
    FOUR_WEEKS(Period.ofWeeks(4)),
    THREE_MONTHS(Period.ofMonths(3));

    private final @org.jspecify.annotations.Nullable Period within;

    When(@org.jspecify.annotations.Nullable Period within) {
        this.within = within;
    }

    /** The last day on which the date may begin, or nothing where none is needed. */
    public Optional<LocalDate> until(LocalDate today) {
        return Optional.ofNullable(within).map(today::plus);
    }
}
