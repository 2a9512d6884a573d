// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import static de.digifit.lms.booking.BookingState.ABSENT;
import static de.digifit.lms.booking.BookingState.APPLIED;
import static de.digifit.lms.booking.BookingState.ATTENDED;
import static de.digifit.lms.booking.BookingState.CONFIRMED;
import static de.digifit.lms.booking.BookingState.PARTLY_ATTENDED;
import static de.digifit.lms.booking.BookingState.REFUSED;
import static de.digifit.lms.booking.BookingState.WAITING;
import static de.digifit.lms.booking.BookingState.WITHDRAWN;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BookingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    /** All ways there are, as agreed with the trade: everything else is refused. */
    private static final Map<Transition, Map<BookingState, BookingState>> WAYS = Map.of(
            Transition.APPROVE, Map.of(APPLIED, CONFIRMED),
            Transition.APPROVE_TO_WAIT, Map.of(APPLIED, WAITING),
            Transition.REFUSE, Map.of(APPLIED, REFUSED),
            Transition.MOVE_UP, Map.of(WAITING, CONFIRMED),
            Transition.WITHDRAW, Map.of(APPLIED, WITHDRAWN, CONFIRMED, WITHDRAWN, WAITING, WITHDRAWN),
            Transition.ATTEND, Map.of(CONFIRMED, ATTENDED),
            Transition.ATTEND_PARTLY, Map.of(CONFIRMED, PARTLY_ATTENDED),
            Transition.MISS, Map.of(CONFIRMED, ABSENT));

    /** How a booking comes to each state. */
    private static final Map<BookingState, List<Transition>> COMING_TO = Map.of(
            APPLIED, List.of(),
            CONFIRMED, List.of(Transition.APPROVE),
            WAITING, List.of(Transition.APPROVE_TO_WAIT),
            REFUSED, List.of(Transition.REFUSE),
            WITHDRAWN, List.of(Transition.WITHDRAW),
            ATTENDED, List.of(Transition.APPROVE, Transition.ATTEND),
            PARTLY_ATTENDED, List.of(Transition.APPROVE, Transition.ATTEND_PARTLY),
            ABSENT, List.of(Transition.APPROVE, Transition.MISS));

    static Stream<Arguments> every_transition_from_every_state() {
        return Arrays.stream(Transition.values()).flatMap(transition -> Arrays.stream(BookingState.values())
                .map(state -> Arguments.of(transition, state)));
    }

    @ParameterizedTest
    @MethodSource
    void every_transition_from_every_state(Transition transition, BookingState state) {
        Booking booking = bookingIn(state);
        int steps = booking.steps().size();
        BookingState to = WAYS.get(transition).get(state);

        if (to == null) {
            assertThatThrownBy(() -> booking.go(transition, decision())).isInstanceOf(StepNotPossible.class);
            assertThat(booking.state()).isEqualTo(state);
            assertThat(booking.steps()).hasSize(steps);
        } else {
            booking.go(transition, decision());
            assertThat(booking.state()).isEqualTo(to);
            assertThat(booking.steps()).hasSize(steps + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_booking_is_alive_while_it_waits_or_has_a_place(BookingState state) {
        assertThat(state.alive()).isEqualTo(List.of(APPLIED, WAITING, CONFIRMED).contains(state));
    }

    @Test
    void each_step_is_written_down_with_who_for_whom_why_and_when() {
        PersonId deputy = aPerson();
        PersonId leader = aPerson();
        Booking booking = bookingIn(APPLIED);

        booking.go(Transition.REFUSE, new Decision(deputy, leader, "DATE: Wahltag", NOW));

        assertThat(booking.steps()).singleElement().satisfies(step -> {
            assertThat(step.transition()).isEqualTo(Transition.REFUSE);
            assertThat(step.decision()).isEqualTo(new Decision(deputy, leader, "DATE: Wahltag", NOW));
            assertThat(step.decision().inVertretung()).isTrue();
        });
    }

    @Test
    void who_decides_in_the_own_name_does_not_stand_in() {
        assertThat(Decision.of(aPerson(), NOW).inVertretung()).isFalse();
    }

    private static Booking bookingIn(BookingState state) {
        Booking booking = new Booking(anEvent(aSeminar(aTown()), 10), aPerson(), "", NOW);
        COMING_TO.get(state).forEach(transition -> booking.go(transition, decision()));
        return booking;
    }

    private static Decision decision() {
        return Decision.of(aPerson(), NOW);
    }
}
