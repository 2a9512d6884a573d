// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.evidence.Evidence;
import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.agenda.Agenda;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.council.CouncilState;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.waitlist.Offer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The story has to hold on whatever day the demo is started. */
class SeasonOnAnyDayTest {

    private static final BookingState[] WITH_PLACE = {
        BookingState.OFFERED,
        BookingState.CONFIRMED,
        BookingState.ATTENDED,
        BookingState.PARTLY_ATTENDED,
        BookingState.ABSENT
    };

    private static final List<ToldTown> TOWNS = IntStream.range(0, 20)
            .mapToObj(i -> LocalDate.of(2026, 11, 20).plusDays(i * 19L))
            .map(day -> ToldTown.of("musterau", day))
            .toList();

    static Stream<ToldTown> towns() {
        return TOWNS.stream();
    }

    @ParameterizedTest
    @MethodSource("towns")
    void the_season_lets_the_loop_begin(ToldTown town) {
        assertThat(open(town, "DF-07", 60)).hasSizeGreaterThanOrEqualTo(2).allSatisfy(event -> {
            assertThat(free(town, event)).isPositive();
            assertThat(event.isHeldByLecturer(town.account("jo").person())).isTrue();
        });
        assertThat(open(town, "MT-01", 400)).isEmpty();
        assertThat(town.bookings(town.account("alex").person())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("towns")
    void three_of_robins_team_wait_for_an_answer(ToldTown town) {
        PersonId robin = town.account("robin").person();
        List<PersonId> team = team(town, robin);

        assertThat(town.all(Booking.class))
                .filteredOn(booking -> booking.state() == BookingState.APPLIED && team.contains(booking.person()))
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("towns")
    void the_story_shows_what_people_say_about_applications(ToldTown town) {
        PersonId robin = town.account("robin").person();
        List<PersonId> team = team(town, robin);
        List<Booking> bookings = town.all(Booking.class);

        assertThat(bookings)
                .filteredOn(booking -> team.contains(booking.person()))
                .extracting(Booking::state)
                .contains(BookingState.QUESTIONED, BookingState.POSTPONED);
        assertThat(bookings.stream().flatMap(booking -> booking.steps().stream()))
                .anyMatch(step -> step.transition() == Transition.ANSWER)
                .anyMatch(step -> step.transition() == Transition.RESUME)
                .anyMatch(step -> step.transition() == Transition.CANCEL)
                .anyMatch(step ->
                        step.transition() == Transition.APPLY && step.decision().inVertretung())
                .anyMatch(step -> step.transition() == Transition.APPROVE
                        && step.decision().inVertretung());
    }

    @ParameterizedTest
    @MethodSource("towns")
    void no_event_has_more_people_than_places_and_nobody_waits_for_a_free_one(ToldTown town) {
        assertThat(town.all(Event.class)).allSatisfy(event -> {
            assertThat(free(town, event)).isNotNegative();
            if (town.inState(event.id(), BookingState.WAITING) > 0) {
                assertThat(free(town, event)).isZero();
            }
        });
        assertThat(town.all(Booking.class)).anyMatch(booking -> booking.state() == BookingState.WAITING);
    }

    @ParameterizedTest
    @MethodSource("towns")
    void one_selection_lies_with_the_staff_council_and_kim_has_an_offer_to_answer(ToldTown town) {
        assertThat(town.all(Selection.class)).hasSize(2).first().satisfies(selection -> {
            assertThat(selection.lines()).hasSizeGreaterThan(selection.places());
            assertThat(selection.lines()).anyMatch(line -> line.criterion().isPresent());
            assertThat(selection.councilState(town.today())).contains(CouncilState.ASKED);
            assertThat(town.inState(selection.event(), BookingState.REGISTERED))
                    .isEqualTo(selection.lines().size());
        });
        assertThat(town.bookings(town.account("kim").person()))
                .extracting(Booking::state)
                .contains(BookingState.OFFERED);
        assertThat(town.all(Offer.class)).singleElement().satisfies(offer -> assertThat(offer.answerBy())
                .isAfter(town.today().plusDays(8).atStartOfDay(TownClock.ZONE).toInstant()));
    }

    @ParameterizedTest
    @MethodSource("towns")
    void nobody_is_at_two_places_at_a_time_or_twice_in_a_seminar(ToldTown town) {
        Map<EventId, Event> events = town.events();
        town.all(Booking.class).stream()
                .collect(Collectors.groupingBy(Booking::person))
                .values()
                .forEach(mine -> {
                    List<Agenda> attended = mine.stream()
                            .map(booking -> booking.agenda(events.get(booking.event())))
                            .toList();
                    assertThat(attended)
                            .extracting(agenda -> agenda.event().seminar())
                            .doesNotHaveDuplicates();
                    for (Agenda one : attended) {
                        assertThat(attended).noneMatch(other -> !other.equals(one) && other.clashesWith(one));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("towns")
    void nothing_was_written_down_before_it_happened(ToldTown town) {
        Instant now = town.today().atTime(5, 0).atZone(TownClock.ZONE).toInstant();

        assertThat(town.all(Evidence.class)).extracting(Evidence::recordedAt).allMatch(moment -> moment.isBefore(now));
        assertThat(town.all(Booking.class)).allSatisfy(booking -> {
            List<Instant> moments = booking.steps().stream()
                    .map(Step::decision)
                    .map(Decision::at)
                    .toList();
            assertThat(moments)
                    .isSorted()
                    .allMatch(moment -> !moment.isBefore(booking.appliedAt()) && moment.isBefore(now));
        });
    }

    @ParameterizedTest
    @MethodSource("towns")
    void applications_came_before_their_closing_day(ToldTown town) {
        Map<EventId, Event> events = town.events();

        assertThat(town.all(Booking.class))
                .allSatisfy(booking -> assertThat(LocalDate.ofInstant(booking.appliedAt(), TownClock.ZONE))
                        .isBeforeOrEqualTo(events.get(booking.event()).closesOn()));
    }

    private static List<PersonId> team(ToldTown town, PersonId leader) {
        List<Employment> employments = town.all(Employment.class);
        UnitId unit = employments.stream()
                .filter(employment -> employment.person().equals(leader))
                .findFirst()
                .orElseThrow()
                .unit();
        return employments.stream()
                .filter(employment -> employment.unit().equals(unit))
                .map(Employment::person)
                .toList();
    }

    private static List<Event> open(ToldTown town, String code, int days) {
        SeminarId seminar = town.all(Seminar.class).stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return town.all(Event.class).stream()
                .filter(event -> event.seminar().equals(seminar) && event.acceptsApplications(town.today()))
                .filter(event ->
                        event.startsAt().toLocalDate().isBefore(town.today().plusDays(days)))
                .toList();
    }

    private static long free(ToldTown town, Event event) {
        return event.places() - town.inState(event.id(), WITH_PLACE);
    }
}
