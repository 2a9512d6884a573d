// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What solves an item. Nothing is solved by halves: an answer is right or it is not. */
public sealed interface Task {

    boolean solvedBy(Response response);

    /** All that is right, and nothing else. */
    record Choosing(Set<String> right) implements Task {

        static Choosing of(List<Part> parts) {
            return new Choosing(
                    parts.stream().filter(Part::right).map(Part::key).collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public boolean solvedBy(Response response) {
            return right.equals(new HashSet<>(response.given()));
        }
    }

    /** Each part in its place: steps in order, or partners beside their parts. */
    record Arranging(List<String> order) implements Task {

        @Override
        public boolean solvedBy(Response response) {
            return order.equals(response.given());
        }
    }

    /** A number, near enough. */
    record Reckoning(double value, double tolerance) implements Task {

        /** So that 0.3 is 0.1 more than 0.2. */
        private static final double ROUNDING = 1e-9;

        static Reckoning of(Content.@Nullable Amount amount) {
            Content.Amount right = Objects.requireNonNull(amount);
            return new Reckoning(right.value(), right.tolerance());
        }

        @Override
        public boolean solvedBy(Response response) {
            OptionalDouble said = response.number();
            return said.isPresent() && Math.abs(said.getAsDouble() - value) <= tolerance + ROUNDING;
        }
    }

    /** One of the accepted wordings, in either language; capitals and further spaces do not matter. */
    record Wording(Set<String> accepted) implements Task {

        static Wording of(List<Part> parts) {
            return new Wording(parts.stream()
                    .filter(Part::right)
                    .flatMap(part -> Stream.of(part.words().de(), part.words().en()))
                    .map(Wording::plain)
                    .collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public boolean solvedBy(Response response) {
            return accepted.contains(plain(response.text()));
        }

        private static String plain(String words) {
            return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }
}
