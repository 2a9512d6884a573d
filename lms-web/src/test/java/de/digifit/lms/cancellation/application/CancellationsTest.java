// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation.application;

import static de.digifit.lms.booking.BookingState.CALLED_OFF;
import static de.digifit.lms.booking.BookingState.CANCELLED;
import static de.digifit.lms.booking.BookingState.CONFIRMED;
import static de.digifit.lms.booking.BookingState.OFFERED;
import static de.digifit.lms.booking.BookingState.WAITING;
import static de.digifit.lms.booking.BookingState.WITHDRAWN;
import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLinesContract;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Hands;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.StepNotPossible;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.booking.application.MyBookings;
import de.digifit.lms.booking.application.Trail;
import de.digifit.lms.cancellation.CancelReason;
import de.digifit.lms.cancellation.NotFromTheUnit;
import de.digifit.lms.cancellation.PlaceKept;
import de.digifit.lms.cancellation.SubstituteBusy;
import de.digifit.lms.cancellation.SubstituteTooLate;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventCalledOff;
import de.digifit.lms.seminar.EventOver;
import de.digifit.lms.terms.Capacity;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CancellationsTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final Musterau musterau = Musterau.in(lines);
    private final PersonId colleague = lines.person("Colleague");
    private final Hands clock = new Hands();
    private final BookingOffice office = new BookingOffice(clock);
    private final Cancellations cancellations = new Cancellations(
            office.asker,
            new Handing(office.bookings, office.places, office.diary, office.stepping),
            new Colleagues(lines, new UnitsOf(lines)),
            clock);
    private final MyBookings mine =
            new MyBookings(office.asker, office.bookings, office.places, new Trail(office.people), clock);
    private final Event event = anEvent(office.seminars.add(aSeminar(town)), 1);

    @BeforeEach
    void publish() {
        lines.employ(colleague, musterau.section(), ReportingLinesContract.ALWAYS);
        office.events.add(event);
    }

    @Test
    void two_weeks_before_it_is_free_and_a_day_later_the_person_is_told_first() {
        Booking booking = confirmed(musterau.worker());
        as(musterau.worker());

        clock.putTo(IN_JULY.minusDays(14));
        assertThat(cancellations.form(booking.id()).cancellation().late()).isFalse();
        clock.putTo(IN_JULY.minusDays(13));
        assertThat(cancellations.form(booking.id()).cancellation().late()).isTrue();
        assertThat(cancellations.form(booking.id()).cancellation().freeUntil())
                .isEqualTo(IN_JULY.toLocalDate().minusDays(14));
    }

    @Test
    void only_the_kind_of_reason_is_kept_and_who_waits_gets_the_place() {
        Booking booking = confirmed(musterau.worker());
        Booking waiting = applied(musterau.clerk());
        office.places.approve(waiting, decision(musterau.head()));
        as(musterau.worker());

        cancellations.cancel(booking.id(), CancelReason.ILL);

        assertThat(booking.state()).isEqualTo(CANCELLED);
        assertThat(booking.steps().get(booking.steps().size() - 1).decision().why())
                .isEqualTo("ILL");
        assertThat(waiting.state()).isEqualTo(CONFIRMED);
        assertThat(office.freed.all()).hasSize(1);
        assertThat(office.events.booked(event.id())).isEqualTo(1);
        assertThatThrownBy(() -> cancellations.cancel(booking.id(), CancelReason.ILL))
                .isInstanceOf(StepNotPossible.class);
    }

    @Test
    void once_the_event_has_begun_no_place_is_given_back() {
        Booking booking = confirmed(musterau.worker());
        as(musterau.worker());

        clock.putTo(IN_JULY);

        assertThatThrownBy(() -> cancellations.form(booking.id())).isInstanceOf(EventOver.class);
        assertThatThrownBy(() -> cancellations.cancel(booking.id(), CancelReason.DUTY))
                .isInstanceOf(EventOver.class);
        assertThat(booking.state()).isEqualTo(CONFIRMED);
    }

    @Test
    void a_substitute_of_the_unit_is_offered_the_place_past_the_waiting_list() {
        Booking booking = confirmed(musterau.worker());
        Booking waiting = applied(musterau.clerk());
        office.places.approve(waiting, decision(musterau.head()));
        as(musterau.worker());
        assertThat(cancellations.form(booking.id()).colleagues())
                .extracting(Person::id)
                .contains(colleague)
                .doesNotContain(musterau.worker(), musterau.clerk());

        cancellations.cancelFor(booking.id(), CancelReason.DUTY, colleague);

        Booking theirs = office.bookings.findAlive(colleague, event.id()).orElseThrow();
        assertThat(theirs.state()).isEqualTo(OFFERED);
        assertThat(waiting.state()).isEqualTo(WAITING);
        assertThat(office.events.booked(event.id())).isEqualTo(1);
        as(colleague);
        mine.accept(theirs.id());
        assertThat(theirs.state()).isEqualTo(CONFIRMED);
    }

    @Test
    void a_substitute_who_says_no_frees_the_place_for_who_waits() {
        Booking booking = confirmed(musterau.worker());
        Booking waiting = applied(musterau.clerk());
        office.places.approve(waiting, decision(musterau.head()));
        as(musterau.worker());
        cancellations.cancelFor(booking.id(), CancelReason.DUTY, colleague);
        Booking theirs = office.bookings.findAlive(colleague, event.id()).orElseThrow();

        as(colleague);
        mine.decline(theirs.id());

        assertThat(theirs.state()).isEqualTo(WITHDRAWN);
        assertThat(waiting.state()).isEqualTo(CONFIRMED);
        assertThat(office.events.booked(event.id())).isEqualTo(1);
    }

    @Test
    void a_substitute_is_a_colleague_with_time_and_is_named_before_the_day() {
        Booking booking = confirmed(musterau.worker());
        as(musterau.worker());
        assertThatThrownBy(() -> cancellations.cancelFor(booking.id(), CancelReason.DUTY, musterau.clerk()))
                .isInstanceOf(NotFromTheUnit.class);

        Event sameTime = anEvent(office.seminars.add(aSeminar(town, "DF-08", Map.of())), 5);
        office.events.add(sameTime);
        as(colleague);
        Booking other = booking(office.applications.apply(sameTime.id(), false));
        office.places.approve(other, decision(musterau.sectionHead()));
        as(musterau.worker());
        assertThatThrownBy(() -> cancellations.cancelFor(booking.id(), CancelReason.DUTY, colleague))
                .isInstanceOf(SubstituteBusy.class);

        clock.putTo(IN_JULY.minusHours(1));
        assertThatThrownBy(() -> cancellations.cancelFor(booking.id(), CancelReason.DUTY, colleague))
                .isInstanceOf(SubstituteTooLate.class);
        assertThat(cancellations.form(booking.id()).colleagues()).isEmpty();
        assertThat(booking.state()).isEqualTo(CONFIRMED);
    }

    @Test
    void a_place_that_is_kept_for_people_without_a_desk_goes_to_nobody_with_one() {
        event.revise(event.terms().with(new Capacity(0, 1, 1, IN_JULY.toLocalDate())));
        Booking booking = confirmed(office.desks.without(musterau.worker()));
        as(musterau.worker());

        assertThatThrownBy(() -> cancellations.cancelFor(booking.id(), CancelReason.DUTY, colleague))
                .isInstanceOf(PlaceKept.class);
        assertThat(booking.state()).isEqualTo(CONFIRMED);

        PersonId other = office.desks.without(lines.person("Other"));
        lines.employ(other, musterau.section(), ReportingLinesContract.ALWAYS);
        cancellations.cancelFor(booking.id(), CancelReason.DUTY, other);

        assertThat(office.bookings.findAlive(other, event.id()).orElseThrow().state())
                .isEqualTo(OFFERED);
        assertThat(office.events.booked(event.id())).isEqualTo(1);
    }

    @Test
    void nobody_cancels_for_another() {
        Booking booking = confirmed(musterau.worker());

        as(colleague);

        assertThatThrownBy(() -> cancellations.form(booking.id())).isInstanceOf(NoSuchBooking.class);
        assertThatThrownBy(() -> cancellations.cancel(booking.id(), CancelReason.OTHER))
                .isInstanceOf(NoSuchBooking.class);
    }

    @Test
    void when_the_event_is_called_off_no_booking_for_it_goes_on_and_nobody_moves_up() {
        Booking booking = confirmed(musterau.worker());
        Booking waiting = applied(musterau.clerk());
        office.places.approve(waiting, decision(musterau.head()));
        Booking open = applied(musterau.helper());

        new CallingOff(office.asker, office.bookings, office.places, clock)
                .follow(new EventCalledOff(event, "Zu wenige Anmeldungen"));

        assertThat(office.bookings.all())
                .containsExactly(booking, waiting, open)
                .extracting(Booking::state)
                .containsOnly(CALLED_OFF);
        assertThat(office.events.booked(event.id())).isZero();
        assertThat(office.freed.all()).isEmpty();
    }

    private Booking confirmed(PersonId person) {
        Booking booking = applied(person);
        office.places.approve(booking, decision(musterau.sectionHead()));
        assertThat(booking.state()).isEqualTo(BookingState.CONFIRMED);
        return booking;
    }

    private Booking applied(PersonId person) {
        as(person);
        clock.tick();
        return booking(office.applications.apply(event.id(), false));
    }

    private Booking booking(BookingId id) {
        return office.bookings.get(town, id);
    }

    private Decision decision(PersonId by) {
        return Decision.of(by, Instant.now(clock));
    }

    private void as(PersonId person) {
        session.person(person, town);
    }
}
