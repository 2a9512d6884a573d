// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.application;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.agenda.Agenda;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.DatesOverlap;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.StepNotPossible;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.choice.Choice;
import de.digifit.lms.choice.DateFull;
import de.digifit.lms.choice.DateOption;
import de.digifit.lms.choice.InMemoryChoices;
import de.digifit.lms.choice.NoSuchDate;
import de.digifit.lms.choice.OneOfEachGroup;
import de.digifit.lms.choice.TooLateToChoose;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventMoved;
import de.digifit.lms.seminar.EventOver;
import de.digifit.lms.seminar.Market;
import de.digifit.lms.seminar.NoSuchSeminar;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.venue.InMemoryVenues;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChoosingTest {

    private static final Instant NOW = TODAY.atTime(9, 0).atZone(TownClock.ZONE).toInstant();

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final BookingOffice booking = new BookingOffice(at(TODAY.atTime(9, 0)));
    private final InMemoryChoices choices = new InMemoryChoices(booking.bookings);
    private final InMemoryVenues venues = new InMemoryVenues();
    private final ChoiceOffice office = office(TODAY.atTime(9, 0));
    private final Seminar seminar = booking.seminars.add(aSeminar(town));
    private final Market market = Market.of(seminar);
    private final Event event = market.event();
    private final Person jo = lives("Jo");

    @BeforeEach
    void the_market_is_held_by_jo() {
        venues.add(market.small());
        venues.add(market.large());
        event.isHeldBy(jo.id());
        booking.events.add(event);
    }

    @Test
    void a_date_of_each_group_is_chosen_and_written_down_once() {
        Booking mine = confirmed("Alex");

        choose(mine, market.morningSmall(), market.afternoonLarge());
        choose(mine, market.morningSmall(), market.afternoonLarge());

        assertThat(chosen(mine)).containsExactlyInAnyOrder(market.morningSmall(), market.afternoonLarge());
        assertThat(choices.of(List.of(mine.id())))
                .extracting(Choice::session)
                .containsExactly(
                        market.morningSmall().id(), market.afternoonLarge().id());
        assertThat(office.told.all()).hasSize(1);
    }

    @Test
    void another_choice_takes_the_place_of_the_first_and_leaves_the_other_group() {
        Booking mine = confirmed("Alex");
        choose(mine, market.morningSmall(), market.afternoonLarge());

        choose(mine, market.dayAfter());

        assertThat(chosen(mine)).containsExactlyInAnyOrder(market.dayAfter(), market.afternoonLarge());
        assertThat(office.told.all()).hasSize(2);
    }

    @Test
    void a_date_whose_seats_are_taken_is_refused_and_nothing_else_is_changed() {
        choose(confirmed("Alex"), market.morningSmall());
        choose(confirmed("Kim"), market.morningSmall());
        Booking late = confirmed("Robin");

        assertThatThrownBy(() -> choose(late, market.afternoonLarge(), market.morningSmall()))
                .isInstanceOf(DateFull.class);

        assertThat(chosen(late)).isEmpty();
        assertThat(options(late, 0)).extracting(DateOption::full).containsExactly(true, false, false);
        assertThat(options(late, 0)).extracting(DateOption::taken).containsExactly(2, 0, 0);
    }

    @Test
    void a_seat_that_somebody_leaves_is_free_again() {
        Booking first = confirmed("Alex");
        choose(first, market.morningSmall());
        choose(confirmed("Kim"), market.morningSmall());
        Booking late = confirmed("Robin");

        signIn(first);
        choose(first, market.morningLarge());
        signIn(late);
        choose(late, market.morningSmall());

        assertThat(chosen(late)).containsExactly(market.morningSmall());
    }

    @Test
    void a_date_without_a_room_of_the_town_has_no_limit_of_its_own() {
        Booking mine = confirmed("Alex");

        assertThat(options(mine, 0).get(2).limited()).isFalse();
        assertThat(options(mine, 0).get(2).where()).isEqualTo("Bauhof");
        assertThat(options(mine, 0).get(2).full()).isFalse();
    }

    @Test
    void two_of_a_group_are_refused_and_dates_that_are_none_to_choose_from_are_not_known() {
        Booking mine = confirmed("Alex");

        assertThatThrownBy(() -> choose(mine, market.morningSmall(), market.dayAfter()))
                .isInstanceOf(OneOfEachGroup.class);
        assertThatThrownBy(() -> choose(mine, market.welcome())).isInstanceOf(NoSuchDate.class);
        assertThatThrownBy(() -> office.mine.choose(mine.id(), List.of(Ids.next())))
                .isInstanceOf(NoSuchDate.class);
        assertThat(chosen(mine)).isEmpty();
    }

    @Test
    void nobody_chooses_a_date_at_a_time_at_which_there_is_a_place_elsewhere() {
        Booking mine = confirmed("Alex");
        confirmed(mine.person(), anEvent(seminar, 5, IN_JULY));

        assertThatThrownBy(() -> choose(mine, market.morningLarge())).isInstanceOf(DatesOverlap.class);

        choose(mine, market.dayAfter());
        assertThat(chosen(mine)).containsExactly(market.dayAfter());
    }

    @Test
    void a_place_elsewhere_is_refused_only_at_the_time_of_the_chosen_date() {
        Booking mine = confirmed("Alex");
        choose(mine, market.dayAfter(), market.afternoonSmall());

        assertThat(booking.diary.overlapping(anEvent(seminar, 5, IN_JULY), mine.person()))
                .isEmpty();
        assertThat(booking.diary.overlapping(anEvent(seminar, 5, IN_JULY.plusDays(1)), mine.person()))
                .isPresent();
    }

    @Test
    void from_the_beginning_on_it_is_too_late_and_lecturers_choose() {
        Booking mine = confirmed("Alex");
        ChoiceOffice later = office(IN_JULY.minusHours(1));

        assertThat(later.mine.of(mine.id()).changeable()).isFalse();
        assertThatThrownBy(() ->
                        later.mine.choose(mine.id(), List.of(market.dayAfter().id())))
                .isInstanceOf(TooLateToChoose.class);

        session.person(jo.id(), town, Responsibility.LECTURER);
        later.onBehalf.choose(event.id(), mine.id(), List.of(market.dayAfter().id()));

        assertThat(chosen(mine)).containsExactly(market.dayAfter());
    }

    @Test
    void a_booking_of_somebody_else_answers_like_none_and_one_that_has_ended_takes_no_choice() {
        Booking mine = confirmed("Alex");
        confirmed("Kim");

        assertThatThrownBy(() -> office.mine.choose(mine.id(), List.of())).isInstanceOf(NoSuchBooking.class);

        signIn(mine);
        booking.places.cancel(mine, decision());
        assertThatThrownBy(() -> choose(mine, market.dayAfter())).isInstanceOf(StepNotPossible.class);
    }

    @Test
    void without_a_place_it_is_a_wish_that_takes_no_seat_and_is_told_nobody() {
        for (String name : List.of("Alex", "Kim", "Robin")) {
            Booking applied = applied(lives(name));
            choose(applied, market.morningSmall());
            assertThat(chosen(applied)).containsExactly(market.morningSmall());
        }

        assertThat(office.told.all()).isEmpty();
        assertThat(choices.taken(event.id(), List.of())).isEmpty();
    }

    @Test
    void with_the_place_a_wish_becomes_the_date_as_long_as_there_is_a_seat() {
        List<Booking> all = List.of(applied(lives("Alex")), applied(lives("Kim")), applied(lives("Robin")));
        for (Booking one : all) {
            signIn(one);
            choose(one, market.morningSmall(), market.afternoonLarge());
        }

        all.forEach(one -> booking.places.approve(one, decision()));

        assertThat(all).allMatch(one -> one.state() == BookingState.CONFIRMED);
        assertThat(chosen(all.get(1))).containsExactlyInAnyOrder(market.morningSmall(), market.afternoonLarge());
        assertThat(chosen(all.get(2))).containsExactly(market.afternoonLarge());
    }

    @Test
    void a_wish_at_a_time_at_which_the_person_is_elsewhere_by_now_is_dropped() {
        Booking mine = applied(lives("Alex"));
        choose(mine, market.morningLarge());
        confirmed(mine.person(), anEvent(seminar, 5, IN_JULY));

        booking.places.approve(mine, decision());

        assertThat(mine.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(chosen(mine)).isEmpty();
    }

    @Test
    void what_the_event_has_no_more_is_nobodys_choice() {
        Booking mine = confirmed("Alex");
        choose(mine, market.dayAfter(), market.afternoonSmall());

        event.move(event.terms(), event.place(), event.sessions().subList(0, 5), "Kürzer");
        office.follow(new EventMoved(event, "Kürzer"));

        assertThat(mine.dates()).containsExactly(market.afternoonSmall().id());
    }

    @Test
    void lecturers_see_who_has_not_chosen_and_it_is_kept_who_chose_in_place_of_somebody() {
        Booking hers = confirmed("Kim");
        Booking mine = confirmed("Alex");
        choose(mine, market.morningLarge(), market.afternoonLarge());
        session.person(jo.id(), town, Responsibility.LECTURER);
        assertThat(office.onBehalf.of(event.id()).undecided()).isEqualTo(1);

        office.onBehalf.choose(
                event.id(), hers.id(), List.of(market.morningLarge().id()));

        EventChoices all = office.onBehalf.of(event.id());
        assertThat(all.people()).extracting(Attendee::name).containsExactly("Alex Beispiel", "Kim Beispiel");
        assertThat(all.people().get(0).by()).isEmpty();
        assertThat(all.people().get(1).by()).containsOnlyKeys("A").containsValue("Jo Beispiel");
        assertThat(all.people().get(1).agenda().openGroups()).containsExactly("B");
        assertThat(all.groups().get(0).options()).extracting(DateOption::taken).containsExactly(0, 2, 0);
    }

    @Test
    void the_event_of_another_lecturer_answers_like_none_and_a_closed_list_takes_no_choice() {
        Booking mine = confirmed("Alex");
        session.person(lives("Sam").id(), town, Responsibility.LECTURER);
        assertThatThrownBy(() -> office.onBehalf.of(event.id())).isInstanceOf(NoSuchSeminar.class);
        assertThatThrownBy(() -> office.onBehalf.choose(event.id(), mine.id(), List.of()))
                .isInstanceOf(NoSuchSeminar.class);

        session.person(jo.id(), town, Responsibility.LECTURER);
        event.held();
        assertThatThrownBy(() -> office.onBehalf.choose(
                        event.id(), mine.id(), List.of(market.dayAfter().id())))
                .isInstanceOf(EventOver.class);
    }

    private ChoiceOffice office(LocalDateTime now) {
        return new ChoiceOffice(booking, choices, venues, at(now));
    }

    private void choose(Booking of, Session... dates) {
        office.mine.choose(of.id(), Arrays.stream(dates).map(Session::id).toList());
    }

    private List<Session> chosen(Booking of) {
        Agenda agenda = of.agenda(event);
        return event.groups().stream()
                .flatMap(group -> agenda.chosen(group).stream())
                .toList();
    }

    private List<DateOption> options(Booking of, int group) {
        return office.mine.of(of.id()).groups().get(group).options();
    }

    private Person lives(String name) {
        Person person = new Person(town, name, "Beispiel", null);
        booking.people.add(person);
        return person;
    }

    private Booking applied(Person person) {
        Booking made = new Booking(
                event, person.id(), "", NOW.plusSeconds(booking.bookings.all().size()));
        booking.bookings.add(made);
        signIn(made);
        return made;
    }

    private Booking confirmed(String name) {
        Booking made = applied(lives(name));
        booking.places.approve(made, decision());
        return made;
    }

    private void confirmed(PersonId person, Event elsewhere) {
        booking.events.add(elsewhere);
        Booking other = new Booking(elsewhere, person, "", NOW);
        booking.bookings.add(other);
        other.go(Transition.APPROVE, decision());
    }

    private void signIn(Booking of) {
        session.person(of.person(), town);
    }

    private Decision decision() {
        return Decision.of(jo.id(), NOW);
    }

    private static Clock at(LocalDateTime now) {
        return Clock.fixed(now.atZone(TownClock.ZONE).toInstant(), TownClock.ZONE);
    }
}
