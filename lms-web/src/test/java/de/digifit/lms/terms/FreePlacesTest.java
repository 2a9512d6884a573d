// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.digifit.core.role.Desk;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

public class FreePlacesTest {

    /** Places, taken, of these without a desk, kept; free for somebody with a desk, and for somebody without. */
    public static Stream<Arguments> table() {
        return Stream.of(
                arguments(new FreePlaces(10, 0, 0, 0), 10, 10),
                arguments(new FreePlaces(10, 4, 1, 0), 6, 6),
                arguments(new FreePlaces(10, 10, 0, 0), 0, 0),
                arguments(new FreePlaces(10, 0, 0, 2), 8, 10),
                arguments(new FreePlaces(10, 7, 0, 2), 1, 3),
                arguments(new FreePlaces(10, 8, 0, 2), 0, 2),
                arguments(new FreePlaces(10, 9, 1, 2), 0, 1),
                arguments(new FreePlaces(10, 9, 2, 2), 1, 1),
                arguments(new FreePlaces(10, 9, 5, 2), 1, 1),
                arguments(new FreePlaces(10, 10, 2, 2), 0, 0),
                // More was kept after people with a desk had their places: they stay, and the rest is kept.
                arguments(new FreePlaces(10, 9, 0, 4), 0, 1),
                arguments(new FreePlaces(10, 10, 0, 4), 0, 0),
                arguments(new FreePlaces(3, 0, 0, 3), 0, 3));
    }

    @ParameterizedTest
    @MethodSource("table")
    void who_has_no_desk_may_take_any_and_others_all_but_those_that_are_still_kept(
            FreePlaces places, int withDesk, int withoutDesk) {
        assertThat(places.to(Desk.FIXED)).isEqualTo(withDesk);
        assertThat(places.to(Desk.NONE)).isEqualTo(withoutDesk).isEqualTo(places.all());
        assertThat(places.kept()).isEqualTo(withoutDesk - withDesk);
        assertThat(places.isFor(Desk.FIXED)).isEqualTo(withDesk > 0);
        assertThat(places.keptFrom(Desk.FIXED)).isEqualTo(withDesk == 0 && withoutDesk > 0);
        assertThat(places.keptFrom(Desk.NONE)).isFalse();
    }

    @Test
    void however_they_come_people_with_a_desk_leave_what_is_kept() {
        for (int order = 0; order < 1 << 10; order++) {
            FreePlaces free = new FreePlaces(6, 0, 0, 2);
            for (int i = 0; i < 10; i++) {
                Desk desk = (order >> i & 1) == 1 ? Desk.NONE : Desk.FIXED;
                free = free.isFor(desk) ? free.takenBy(desk) : free;
            }
            int withDesk = free.taken() - free.byNoDesk();
            assertThat(withDesk + Math.max(2, free.byNoDesk())).isLessThanOrEqualTo(6);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10, 8, 1, 2, FIXED, FIXED, true",
        "10, 10, 1, 2, NONE, FIXED, false",
        "10, 10, 3, 2, NONE, FIXED, true",
        "10, 10, 1, 0, NONE, FIXED, true",
        "10, 10, 0, 4, FIXED, FIXED, true",
        "10, 10, 0, 4, FIXED, NONE, true"
    })
    void a_place_goes_from_hand_to_hand_unless_it_is_kept(
            int places, int taken, int byNoDesk, int reserved, Desk from, Desk to, boolean passes) {
        assertThat(new FreePlaces(places, taken, byNoDesk, reserved).passes(from, to))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"8, 2, true", "8, 1, true", "9, 1, false", "5, 5, true", "8, 3, false", "0, 10, true", "0, 0, true"})
    void there_is_one_for_each_when_nobody_with_a_desk_needs_what_is_kept(
            int withDesk, int withoutDesk, boolean enough) {
        assertThat(new FreePlaces(10, 0, 0, 2).enoughFor(withDesk, withoutDesk)).isEqualTo(enough);
    }

    @Test
    void what_is_kept_is_free_for_everybody_on_the_day_after() {
        LocalDate until = LocalDate.of(2028, 2, 29);
        Capacity capacity = new Capacity(1, 10, 2, until);

        assertThat(capacity.free(until, 8, 0)).isEqualTo(new FreePlaces(10, 8, 0, 2));
        assertThat(capacity.free(until.plusDays(1), 8, 0)).isEqualTo(new FreePlaces(10, 8, 0, 0));
        assertThat(capacity.moved(until, until.plusDays(5)).reservedUntil()).isEqualTo(until.plusDays(5));
    }
}
