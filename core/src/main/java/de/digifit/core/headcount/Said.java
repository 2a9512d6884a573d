// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import org.jspecify.annotations.Nullable;

/**
 * What is said about people of a place in a quarter: of so many, at least and at most so many.
 *
 * @param place a team, a division or the town
 * @param people 0 where the place is covered; otherwise more than the threshold
 * @param atLeast 0 to {@code people}
 * @param atMost {@code atLeast} to {@code people}
 */
public record Said(String subject, Place place, int people, int atLeast, int atMost) {

    static Said covered(String subject, Place place) {
        return new Said(subject, place, 0, 0, 0);
    }

    static Said sum(@Nullable Said one, Said other) {
        return one == null
                ? other
                : new Said(
                        other.subject,
                        other.place,
                        one.people + other.people,
                        one.atLeast + other.atLeast,
                        one.atMost + other.atMost);
    }

    Said at(Place elsewhere) {
        return new Said(subject, elsewhere, people, atLeast, atMost);
    }
}
