// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Period;
import de.digifit.lms.booking.ApplicationsClosed;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.DatesOverlap;
import de.digifit.lms.booking.Hands;
import de.digifit.lms.booking.InMemoryBookings;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.StepNotPossible;
import de.digifit.lms.booking.application.Applications;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.decision.OwnApplication;
import de.digifit.lms.decision.ReasonMissing;
import de.digifit.lms.decision.RefusalReason;
import de.digifit.lms.record.RecordingStatements;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventOver;
import de.digifit.lms.seminar.InMemoryEvents;
import de.digifit.lms.seminar.InMemorySeminars;
import de.digifit.lms.seminar.NoSuchSeminar;
import de.digifit.lms.seminar.Seminar;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApplicationsAndDecisionsTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final Musterau musterau = Musterau.in(lines);
    private final Hands clock = new Hands();
    private final BookingOffice office = new BookingOffice(clock);
    private final InMemorySeminars seminars = office.seminars;
    private final InMemoryEvents events = office.events;
    private final InMemoryBookings bookings = office.bookings;
    private final RecordingStatements statements = office.statements;
    private final Applications applications = office.applications;
    private final Decisions decisions = new DecisionOffice(office, lines, clock).decisions;
    private final Seminar seminar = seminars.add(aSeminar(town));

    @Test
    void an_application_waits_for_the_leader_and_is_told_to_the_record_store() {
        Event event = published(anEvent(seminar, 1));

        BookingId id = apply(musterau.worker(), event);

        assertThat(bookings.get(town, id).state()).isEqualTo(BookingState.APPLIED);
        assertThat(statements.told()).containsExactly("applied DF-07");
        as(musterau.sectionHead());
        assertThat(decisions.open()).extracting(OpenDecision::name).containsExactly("Worker Beispiel");
    }

    @Test
    void applying_twice_answers_with_the_first_application() {
        Event event = published(anEvent(seminar, 1));

        assertThat(apply(musterau.worker(), event)).isEqualTo(apply(musterau.worker(), event));
        assertThat(bookings.of(musterau.worker())).hasSize(1);
        assertThat(statements.told()).hasSize(1);
    }

    @Test
    void after_the_closing_day_nobody_applies_and_an_event_of_another_town_is_none() {
        Event late = published(anEvent(seminar, 1, TODAY.plusDays(3).atTime(9, 0)));
        Event foreign = published(anEvent(aSeminar(aTown()), 1));

        assertThatThrownBy(() -> apply(musterau.worker(), late)).isInstanceOf(ApplicationsClosed.class);
        assertThatThrownBy(() -> apply(musterau.worker(), foreign)).isInstanceOf(NoSuchSeminar.class);
    }

    @Test
    void approved_applications_take_the_places_and_then_wait() {
        Event event = published(anEvent(seminar, 1));
        BookingId first = apply(musterau.clerk(), event);
        BookingId second = apply(musterau.helper(), event);

        as(musterau.head());
        decisions.approve(first, "");
        decisions.approve(second, "");

        assertThat(state(first)).isEqualTo(BookingState.CONFIRMED);
        assertThat(state(second)).isEqualTo(BookingState.WAITING);
        assertThat(events.booked(event.id())).isEqualTo(1);
        assertThatThrownBy(() -> decisions.approve(first, "")).isInstanceOf(StepNotPossible.class);
        assertThat(events.booked(event.id())).isEqualTo(1);
    }

    @Test
    void who_gives_a_place_back_lets_the_first_who_waits_move_up() {
        Event event = published(anEvent(seminar, 1));
        BookingId leaving = apply(musterau.clerk(), event);
        BookingId second = apply(musterau.helper(), event);
        BookingId third = apply(musterau.sectionHead(), event);
        as(musterau.head());
        decisions.approve(leaving, "");
        decisions.approve(third, "");
        decisions.approve(second, "");

        as(musterau.clerk());
        applications.withdraw(leaving);

        assertThat(state(leaving)).isEqualTo(BookingState.CANCELLED);
        assertThat(state(second)).isEqualTo(BookingState.CONFIRMED);
        assertThat(state(third)).isEqualTo(BookingState.WAITING);
        assertThat(events.booked(event.id())).isEqualTo(1);
    }

    @Test
    void two_open_applications_for_the_same_time_are_not_both_approved() {
        Event one = published(anEvent(seminar, 5));
        Event other = published(anEvent(seminars.add(aSeminar(town, "DF-08", Map.of())), 5));
        BookingId first = apply(musterau.worker(), one);
        BookingId second = apply(musterau.worker(), other);
        as(musterau.sectionHead());
        decisions.approve(first, "");

        assertThatThrownBy(() -> decisions.approve(second, "")).isInstanceOf(DatesOverlap.class);
        assertThat(state(second)).isEqualTo(BookingState.APPLIED);
        assertThat(events.booked(other.id())).isZero();
    }

    @Test
    void who_has_another_date_at_that_time_does_not_move_up() {
        Event full = published(anEvent(seminar, 1));
        Event other = published(anEvent(seminars.add(aSeminar(town, "DF-08", Map.of())), 5));
        BookingId leaving = apply(musterau.clerk(), full);
        BookingId waiting = apply(musterau.helper(), full);
        BookingId elsewhere = apply(musterau.helper(), other);
        as(musterau.head());
        decisions.approve(leaving, "");
        decisions.approve(waiting, "");
        decisions.approve(elsewhere, "");

        as(musterau.clerk());
        applications.withdraw(leaving);

        assertThat(state(elsewhere)).isEqualTo(BookingState.CONFIRMED);
        assertThat(state(waiting)).isEqualTo(BookingState.WAITING);
        assertThat(events.booked(full.id())).isZero();
    }

    @Test
    void a_place_is_not_given_back_once_the_event_has_begun() {
        Event event = published(anEvent(seminar, 1));
        BookingId id = apply(musterau.clerk(), event);
        as(musterau.head());
        decisions.approve(id, "");
        as(musterau.clerk());

        clock.putTo(IN_JULY);

        assertThatThrownBy(() -> applications.withdraw(id)).isInstanceOf(EventOver.class);
        clock.putTo(IN_JULY.minusMinutes(1));
        applications.withdraw(id);
        assertThat(state(id)).isEqualTo(BookingState.CANCELLED);
    }

    @Test
    void nobody_takes_back_the_booking_of_another() {
        BookingId id = apply(musterau.clerk(), published(anEvent(seminar, 1)));

        as(musterau.helper());
        assertThatThrownBy(() -> applications.withdraw(id)).isInstanceOf(NoSuchBooking.class);
        session.person(musterau.clerk(), aTown());
        assertThatThrownBy(() -> applications.withdraw(id)).isInstanceOf(NoSuchBooking.class);
    }

    @Test
    void the_leader_of_another_team_finds_no_such_booking() {
        BookingId id = apply(musterau.worker(), published(anEvent(seminar, 1)));

        as(musterau.head());

        assertThat(decisions.open()).isEmpty();
        assertThatThrownBy(() -> decisions.approve(id, "")).isInstanceOf(NoSuchBooking.class);
        assertThatThrownBy(() -> decisions.refuse(id, RefusalReason.DATE, "Nein"))
                .isInstanceOf(NoSuchBooking.class);
        assertThat(state(id)).isEqualTo(BookingState.APPLIED);
    }

    @Test
    void nobody_decides_about_the_own_application() {
        BookingId id = apply(musterau.head(), published(anEvent(seminar, 1)));

        as(musterau.head());

        assertThatThrownBy(() -> decisions.approve(id, "")).isInstanceOf(OwnApplication.class);
    }

    @Test
    void a_refusal_needs_words_and_keeps_them() {
        BookingId id = apply(musterau.worker(), published(anEvent(seminar, 1)));
        as(musterau.sectionHead());

        assertThatThrownBy(() -> decisions.refuse(id, RefusalReason.DATE, " ")).isInstanceOf(ReasonMissing.class);
        decisions.refuse(id, RefusalReason.DATE, "Wahltag");

        assertThat(state(id)).isEqualTo(BookingState.REFUSED);
        assertThat(lastStep(id).decision().why()).isEqualTo("DATE: Wahltag");
        assertThat(lastStep(id).decision().inVertretung()).isFalse();
    }

    @Test
    void a_deputy_decides_in_vertretung() {
        lines.standIn(musterau.clerk(), musterau.sectionHead(), Period.since(TODAY));
        BookingId id = apply(musterau.worker(), published(anEvent(seminar, 1)));

        as(musterau.clerk());
        decisions.approve(id, "");

        assertThat(lastStep(id).decision().by()).isEqualTo(musterau.clerk());
        assertThat(lastStep(id).decision().onBehalfOf()).isEqualTo(musterau.sectionHead());
    }

    private BookingId apply(PersonId person, Event event) {
        as(person);
        BookingId id = applications.apply(event.id(), false);
        clock.tick();
        return id;
    }

    private void as(PersonId person) {
        session.person(person, town);
    }

    private Event published(Event event) {
        events.add(event);
        return event;
    }

    private BookingState state(BookingId id) {
        return bookings.get(town, id).state();
    }

    private Step lastStep(BookingId id) {
        Booking booking = bookings.get(town, id);
        return booking.steps().get(booking.steps().size() - 1);
    }
}
