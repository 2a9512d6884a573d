// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import static de.digifit.assessment.item.SomeItems.content;
import static de.digifit.assessment.item.SomeItems.pair;
import static de.digifit.assessment.item.SomeItems.part;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.shared.Words;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void an_item_without_a_right_answer_is_refused() {
        refused(
                "NO_RIGHT_ANSWER",
                () -> content(ItemKind.MULTIPLE_CHOICE, List.of(part("a", false), part("b", false))));
        refused("NO_RIGHT_ANSWER", () -> content(ItemKind.NUMERIC, List.of()));
        refused("NO_RIGHT_ANSWER", () -> content(ItemKind.SHORT_TEXT, List.of()));
    }

    @Test
    void where_one_is_chosen_exactly_one_is_right() {
        refused("ONE_RIGHT_ANSWER", () -> content(ItemKind.SITUATION, List.of(part("a", true), part("b", true))));
    }

    @Test
    void there_is_something_to_choose_between() {
        refused("TOO_FEW_PARTS", () -> content(ItemKind.SINGLE_CHOICE, List.of(part("a", true))));
        refused("SAME_TWICE", () -> content(ItemKind.SINGLE_CHOICE, List.of(part("a", true), part("a", false))));
    }

    @Test
    void each_pair_has_its_partner() {
        refused("MATCH_MISSING", () -> content(ItemKind.MATCHING, List.of(pair("a", "eins"), pair("b", null))));
        refused("SAME_TWICE", () -> content(ItemKind.MATCHING, List.of(pair("a", "eins"), pair("b", "eins"))));
    }

    @Test
    void it_can_be_read_in_both_languages() {
        Part german = new Part("b", new Words("Nur deutsch", ""), false, null);

        refused("WORDS_MISSING", () -> content(ItemKind.SINGLE_CHOICE, List.of(part("a", true), german)));
    }

    private static void refused(String reason, ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(ItemRefused.class).hasMessageContaining(reason);
    }
}
