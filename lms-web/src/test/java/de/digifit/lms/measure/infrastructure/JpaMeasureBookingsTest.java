// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.infrastructure;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEventOfUnits;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.qualification.MeasureId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.measure.Attempt;
import de.digifit.lms.measure.MeasureBooking;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaMeasureBookingsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaMeasureBookings bookings = new JpaMeasureBookings();
    private final Seminar seminar = aSeminar(aTown());
    private final Event event = anEventOfUnits(seminar, IN_JULY, 4, 4);
    private final PersonId person = aPerson();
    private final MeasureId measure = new MeasureId(Ids.next());

    @BeforeEach
    void open() {
        bookings.entities = transaction.entities();
        transaction.entities().persist(seminar);
        transaction.entities().persist(event);
    }

    @Test
    void how_each_booking_of_a_measure_stands_and_when_it_is_is_read_from_the_booking() {
        Booking refused = booked(Transition.REFUSE);
        Booking confirmed = booked(Transition.APPROVE);

        assertThat(bookings.of(List.of(measure)))
                .containsExactlyInAnyOrder(
                        attempt(refused, BookingState.REFUSED), attempt(confirmed, BookingState.CONFIRMED));
        assertThat(bookings.of(List.of(new MeasureId(Ids.next())))).isEmpty();
        assertThat(bookings.of(List.of())).isEmpty();
    }

    private Attempt attempt(Booking booking, BookingState state) {
        return new Attempt(
                measure,
                booking.id(),
                state,
                IN_JULY.toLocalDate(),
                IN_JULY.toLocalDate().plusDays(1));
    }

    @Test
    void at_the_desk_only_those_count_that_wait_for_a_decision() {
        booked(Transition.REFUSE);
        Booking asked = booked(Transition.ASK);

        assertThat(bookings.undecided(List.of(person)))
                .containsOnlyKeys(asked.id())
                .containsValue(measure);
        assertThat(bookings.undecided(List.of(aPerson()))).isEmpty();
        assertThat(bookings.undecided(List.of())).isEmpty();
    }

    @Test
    void a_seminar_has_a_date_as_long_as_people_can_apply_in_that_town() {
        UUID id = seminar.id().value();

        assertThat(bookings.withDates(seminar.town(), List.of(id), TODAY)).containsExactly(id);
        assertThat(bookings.withDates(
                        seminar.town(), List.of(id), event.closesOn().plusDays(1)))
                .isEmpty();
        assertThat(bookings.withDates(aTown(), List.of(id), TODAY)).isEmpty();
    }

    private Booking booked(Transition transition) {
        Booking booking = new Booking(event, person, "", NOW);
        booking.go(transition, Decision.of(aPerson(), NOW));
        transaction.entities().persist(booking);
        bookings.add(new MeasureBooking(measure, booking.id()));
        transaction.written();
        return booking;
    }
}
