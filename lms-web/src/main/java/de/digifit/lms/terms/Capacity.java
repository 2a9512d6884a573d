// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How many people an event is for.
 *
 * @param minimum people without whom it does not take place
 * @param places people for whom there is room
 * @param reserved places kept free for people without a desk
 * @param reservedUntil last day on which they are kept free; nothing where none are
 */
@Embeddable
public record Capacity(
        int minimum,
        int places,
        int reserved,
        @Nullable @Column(name = "reserved_until") LocalDate reservedUntil) {

    public Capacity {
        if (minimum > places) {
            throw new MinimumAbovePlaces(minimum, places);
        }
        if (reserved > places) {
            throw new ReservedAbovePlaces(reserved, places);
        }
    }

    public static Capacity of(int minimum, int places) {
        return new Capacity(Math.min(minimum, places), places, 0, null);
    }

    /** Which places are free on that day, of which somebody has so many. */
    public FreePlaces free(LocalDate day, int taken, int byNoDesk) {
        return new FreePlaces(places, taken, byNoDesk, reservedOn(day));
    }

    /** The same for another first day: places are kept free as long before it as they were. */
    public Capacity moved(LocalDate from, LocalDate to) {
        LocalDate until = reservedUntil == null ? null : reservedUntil.plusDays(ChronoUnit.DAYS.between(from, to));
        return new Capacity(minimum, places, reserved, until);
    }

    /** How many places are still kept free for people without a desk. */
    public int reservedOn(LocalDate day) {
        return reservedUntil == null || day.isAfter(reservedUntil) ? 0 : reserved;
    }
}
