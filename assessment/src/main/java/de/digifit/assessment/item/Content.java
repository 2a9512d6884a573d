// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import de.digifit.assessment.item.ItemRefused.Reason;
import de.digifit.core.shared.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an item asks, and what is right; kept as one JSON document, because it is only read and exchanged as a whole.
 *
 * @param parts what is offered; steps stand in their right order; of a short text, what is accepted; of a number, none
 * @param number what is right, of a number only
 * @param reason why it is right: read after the answer
 */
public record Content(
        ItemKind kind,
        Words prompt,
        List<Part> parts,
        @Nullable Amount number,
        Words reason) {

    private static final int FEWEST = 2;

    /**
     * A number and how far off an answer may be.
     *
     * @param tolerance not negative; in the unit that the prompt names
     */
    public record Amount(double value, double tolerance) {}

    /** @throws ItemRefused when nobody could solve it, or it cannot be read in one of the languages */
    public Content {
        parts = List.copyOf(parts);
        requireWords(prompt);
        requireWords(reason);
        parts.forEach(part -> requireWords(part.words()));
        requireParts(kind, parts);
        requireRight(kind, parts, number);
    }

    private static void requireWords(Words words) {
        require(!words.en().isBlank(), Reason.WORDS_MISSING);
    }

    private static void requireParts(ItemKind kind, List<Part> parts) {
        require(kind.isTyped() || parts.size() >= FEWEST, Reason.TOO_FEW_PARTS);
        require(
                distinct(parts, Part::key)
                        && distinct(parts, part -> part.words().de()),
                Reason.SAME_TWICE);
        if (kind == ItemKind.MATCHING) {
            require(parts.stream().noneMatch(part -> part.match() == null), Reason.MATCH_MISSING);
            require(distinct(parts, part -> Objects.requireNonNull(part.match()).de()), Reason.SAME_TWICE);
        }
    }

    private static void requireRight(ItemKind kind, List<Part> parts, @Nullable Amount number) {
        long right = parts.stream().filter(Part::right).count();
        require(kind == ItemKind.NUMERIC ? number != null : right > 0, Reason.NO_RIGHT_ANSWER);
        require(!kind.choosesOne() || right == 1, Reason.ONE_RIGHT_ANSWER);
    }

    private static boolean distinct(List<Part> parts, Function<Part, String> by) {
        Set<String> seen = new HashSet<>();
        return parts.stream().allMatch(part -> seen.add(by.apply(part)));
    }

    private static void require(boolean holds, Reason reason) {
        if (!holds) {
            throw new ItemRefused(reason);
        }
    }

    /** What has to be done to solve it. */
    public Task task() {
        return switch (kind) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, RIGHT_WRONG, SITUATION -> Task.Choosing.of(parts);
            case ORDERING, MATCHING ->
                new Task.Arranging(parts.stream().map(Part::key).toList());
            case NUMERIC -> Task.Reckoning.of(number);
            case SHORT_TEXT -> Task.Wording.of(parts);
        };
    }
}
