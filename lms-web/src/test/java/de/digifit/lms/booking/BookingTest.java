// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import static de.digifit.lms.booking.BookingState.ABSENT;
import static de.digifit.lms.booking.BookingState.APPLIED;
import static de.digifit.lms.booking.BookingState.ATTENDED;
import static de.digifit.lms.booking.BookingState.CALLED_OFF;
import static de.digifit.lms.booking.BookingState.CANCELLED;
import static de.digifit.lms.booking.BookingState.CONFIRMED;
import static de.digifit.lms.booking.BookingState.LAPSED;
import static de.digifit.lms.booking.BookingState.OFFERED;
import static de.digifit.lms.booking.BookingState.PARTLY_ATTENDED;
import static de.digifit.lms.booking.BookingState.POSTPONED;
import static de.digifit.lms.booking.BookingState.QUESTIONED;
import static de.digifit.lms.booking.BookingState.REFUSED;
import static de.digifit.lms.booking.BookingState.REGISTERED;
import static de.digifit.lms.booking.BookingState.SUPPORTED;
import static de.digifit.lms.booking.BookingState.WAITING;
import static de.digifit.lms.booking.BookingState.WITHDRAWN;
import static de.digifit.lms.booking.Transition.ACCEPT;
import static de.digifit.lms.booking.Transition.ANSWER;
import static de.digifit.lms.booking.Transition.APPLY;
import static de.digifit.lms.booking.Transition.APPROVE;
import static de.digifit.lms.booking.Transition.APPROVE_TO_WAIT;
import static de.digifit.lms.booking.Transition.ASK;
import static de.digifit.lms.booking.Transition.ATTEND;
import static de.digifit.lms.booking.Transition.ATTEND_PARTLY;
import static de.digifit.lms.booking.Transition.CALL_OFF;
import static de.digifit.lms.booking.Transition.CANCEL;
import static de.digifit.lms.booking.Transition.DECLINE;
import static de.digifit.lms.booking.Transition.LAPSE;
import static de.digifit.lms.booking.Transition.MISS;
import static de.digifit.lms.booking.Transition.MOVE_UP;
import static de.digifit.lms.booking.Transition.OBJECT;
import static de.digifit.lms.booking.Transition.OFFER;
import static de.digifit.lms.booking.Transition.POSTPONE;
import static de.digifit.lms.booking.Transition.RANK;
import static de.digifit.lms.booking.Transition.REFUSE;
import static de.digifit.lms.booking.Transition.REGISTER;
import static de.digifit.lms.booking.Transition.RESUME;
import static de.digifit.lms.booking.Transition.SELECT;
import static de.digifit.lms.booking.Transition.SUPPORT;
import static de.digifit.lms.booking.Transition.WITHDRAW;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.role.Desk;
import de.digifit.lms.approval.Route;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
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

    /** All ways there are, as agreed with the trade: everything else is refused. Each state with the steps from it. */
    private static final Map<BookingState, Map<Transition, BookingState>> WAYS = ways();

    private static Map<BookingState, Map<Transition, BookingState>> ways() {
        Map<BookingState, Map<Transition, BookingState>> ways = new EnumMap<>(BookingState.class);
        Map<Transition, BookingState> yes =
                Map.of(APPROVE, CONFIRMED, APPROVE_TO_WAIT, WAITING, REGISTER, REGISTERED, REFUSE, REFUSED);
        Map<Transition, BookingState> away = Map.of(WITHDRAW, WITHDRAWN, CALL_OFF, CALLED_OFF);
        ways.put(
                APPLIED,
                all(List.of(
                        yes, away, Map.of(ASK, QUESTIONED, POSTPONE, POSTPONED, SUPPORT, SUPPORTED, OFFER, OFFERED))));
        ways.put(QUESTIONED, all(List.of(yes, away, Map.of(ANSWER, APPLIED, POSTPONE, POSTPONED, SUPPORT, SUPPORTED))));
        ways.put(POSTPONED, all(List.of(yes, away, Map.of(RESUME, APPLIED, OBJECT, APPLIED, SUPPORT, SUPPORTED))));
        ways.put(SUPPORTED, all(List.of(yes, away, Map.of(ASK, QUESTIONED, POSTPONE, POSTPONED))));
        ways.put(REGISTERED, all(List.of(away, Map.of(SELECT, CONFIRMED, RANK, WAITING))));
        ways.put(WAITING, all(List.of(away, Map.of(OFFER, OFFERED, MOVE_UP, CONFIRMED))));
        ways.put(OFFERED, Map.of(ACCEPT, CONFIRMED, DECLINE, WITHDRAWN, LAPSE, LAPSED, CALL_OFF, CALLED_OFF));
        ways.put(
                CONFIRMED,
                Map.of(
                        CANCEL,
                        CANCELLED,
                        CALL_OFF,
                        CALLED_OFF,
                        ATTEND,
                        ATTENDED,
                        ATTEND_PARTLY,
                        PARTLY_ATTENDED,
                        MISS,
                        ABSENT));
        ways.put(REFUSED, Map.of(OBJECT, APPLIED));
        ways.putAll(corrections());
        return ways;
    }

    /** What a closed list said can be put right. */
    private static Map<BookingState, Map<Transition, BookingState>> corrections() {
        return Map.of(
                ATTENDED, Map.of(ATTEND_PARTLY, PARTLY_ATTENDED, MISS, ABSENT),
                PARTLY_ATTENDED, Map.of(ATTEND, ATTENDED, MISS, ABSENT),
                ABSENT, Map.of(ATTEND, ATTENDED, ATTEND_PARTLY, PARTLY_ATTENDED));
    }

    /** How a booking comes to each state after the application. */
    private static final Map<BookingState, List<Transition>> COMING_TO = Map.ofEntries(
            entry(APPLIED, List.of()),
            entry(QUESTIONED, List.of(ASK)),
            entry(POSTPONED, List.of(POSTPONE)),
            entry(SUPPORTED, List.of(SUPPORT)),
            entry(REGISTERED, List.of(REGISTER)),
            entry(WAITING, List.of(APPROVE_TO_WAIT)),
            entry(OFFERED, List.of(APPROVE_TO_WAIT, OFFER)),
            entry(CONFIRMED, List.of(APPROVE)),
            entry(REFUSED, List.of(REFUSE)),
            entry(WITHDRAWN, List.of(WITHDRAW)),
            entry(CANCELLED, List.of(APPROVE, CANCEL)),
            entry(LAPSED, List.of(APPROVE_TO_WAIT, OFFER, LAPSE)),
            entry(CALLED_OFF, List.of(CALL_OFF)),
            entry(ATTENDED, List.of(APPROVE, ATTEND)),
            entry(PARTLY_ATTENDED, List.of(APPROVE, ATTEND_PARTLY)),
            entry(ABSENT, List.of(APPROVE, MISS)));

    static Stream<Arguments> every_transition_from_every_state() {
        return Arrays.stream(Transition.values()).flatMap(transition -> Arrays.stream(BookingState.values())
                .map(state -> Arguments.of(transition, state)));
    }

    @ParameterizedTest
    @MethodSource
    void every_transition_from_every_state(Transition transition, BookingState state) {
        Booking booking = bookingIn(state);
        int steps = booking.steps().size();
        BookingState to = WAYS.getOrDefault(state, Map.of()).get(transition);

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
        assertThat(state.alive())
                .isEqualTo(List.of(APPLIED, QUESTIONED, POSTPONED, SUPPORTED, REGISTERED, WAITING, OFFERED, CONFIRMED)
                        .contains(state));
    }

    @Test
    void each_step_is_written_down_with_who_for_whom_why_and_when() {
        PersonId deputy = aPerson();
        PersonId leader = aPerson();
        Booking booking = bookingIn(APPLIED);

        booking.go(REFUSE, new Decision(deputy, leader, "DATE: Wahltag", NOW));

        assertThat(booking.steps()).hasSize(2).last().satisfies(step -> {
            assertThat(step.from()).contains(APPLIED);
            assertThat(step.transition()).isEqualTo(REFUSE);
            assertThat(step.decision()).isEqualTo(new Decision(deputy, leader, "DATE: Wahltag", NOW));
            assertThat(step.decision().inVertretung()).isTrue();
        });
    }

    @Test
    void the_application_itself_is_the_first_step_also_on_behalf_of_somebody() {
        PersonId coordination = aPerson();
        PersonId person = aPerson();
        Decision onBehalf = new Decision(coordination, person, "", NOW);

        Booking booking = new Booking(
                anEvent(aSeminar(aTown()), 10), new Applicant(person, Desk.NONE), "", Route.LEADER, onBehalf);

        assertThat(booking.steps()).singleElement().satisfies(step -> {
            assertThat(step.transition()).isEqualTo(APPLY);
            assertThat(step.from()).isEmpty();
            assertThat(step.decision()).isEqualTo(onBehalf);
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

    private static Map<Transition, BookingState> all(List<Map<Transition, BookingState>> parts) {
        Map<Transition, BookingState> all = new EnumMap<>(Transition.class);
        parts.forEach(all::putAll);
        return all;
    }

    private static Decision decision() {
        return Decision.of(aPerson(), NOW);
    }
}
