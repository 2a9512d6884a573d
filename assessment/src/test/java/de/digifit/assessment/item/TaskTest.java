// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import static de.digifit.assessment.item.SomeItems.content;
import static de.digifit.assessment.item.SomeItems.pair;
import static de.digifit.assessment.item.SomeItems.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTest {

    private static final List<Part> TWO_OF_THREE = List.of(part("a", true), part("b", false), part("c", true));

    @Test
    void of_one_choice_the_right_one_solves_it() {
        Task task = content(ItemKind.SINGLE_CHOICE, List.of(part("a", true), part("b", false)))
                .task();

        assertThat(task.solvedBy(Response.typed("a"))).isTrue();
        assertThat(task.solvedBy(Response.typed("b"))).isFalse();
        assertThat(task.solvedBy(Response.typed(""))).isFalse();
    }

    @Test
    void of_several_choices_all_right_ones_and_no_other_solve_it() {
        Task task = content(ItemKind.MULTIPLE_CHOICE, TWO_OF_THREE).task();

        assertThat(task.solvedBy(new Response(List.of("c", "a")))).isTrue();
        assertThat(task.solvedBy(new Response(List.of("a")))).isFalse();
        assertThat(task.solvedBy(new Response(List.of("a", "b", "c")))).isFalse();
        assertThat(task.solvedBy(new Response(List.of()))).isFalse();
    }

    @Test
    void steps_are_solved_in_their_order_only() {
        Task task = content(ItemKind.ORDERING, List.of(part("a", true), part("b", true), part("c", true)))
                .task();

        assertThat(task.solvedBy(new Response(List.of("a", "b", "c")))).isTrue();
        assertThat(task.solvedBy(new Response(List.of("b", "a", "c")))).isFalse();
        assertThat(task.solvedBy(new Response(List.of("a", "a", "c")))).isFalse();
    }

    @Test
    void pairs_are_solved_when_each_part_has_its_own() {
        Task task = content(ItemKind.MATCHING, List.of(pair("a", "eins"), pair("b", "zwei")))
                .task();

        assertThat(task.solvedBy(new Response(List.of("a", "b")))).isTrue();
        assertThat(task.solvedBy(new Response(List.of("b", "a")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5 | true",
                "12.5 | true",
                "12,6 | true",
                "12,4 | true",
                "12,61 | false",
                "zwölf | false",
                "NaN | false",
                "1e1 | false"
            })
    void a_number_is_right_within_its_tolerance_with_comma_or_point(String typed, boolean right) {
        assertThat(SomeItems.number(12.5, 0.1).task().solvedBy(Response.typed(typed)))
                .isEqualTo(right);
    }

    @Test
    void a_short_text_is_right_in_either_language_whatever_its_capitals() {
        Task task = content(ItemKind.SHORT_TEXT, List.of(part("a", true))).task();

        assertThat(task.solvedBy(Response.typed("  antwort   A "))).isTrue();
        assertThat(task.solvedBy(Response.typed("Antwort a in english"))).isTrue();
        assertThat(task.solvedBy(Response.typed("Antwort"))).isFalse();
    }

    @Test
    void an_answer_is_kept_as_it_was_given() {
        Response response = new Response(List.of("b", "a"));

        assertThat(Response.read(response.text())).isEqualTo(response);
        assertThat(response.isIncomplete()).isFalse();
        assertThat(new Response(List.of("a", "")).isIncomplete()).isTrue();
        assertThat(new Response(List.of()).isIncomplete()).isTrue();
    }
}
