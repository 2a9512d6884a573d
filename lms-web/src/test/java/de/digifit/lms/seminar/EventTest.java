// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static de.digifit.lms.seminar.Samples.anEventOfUnits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.terms.ClosesAfterStart;
import de.digifit.lms.venue.DatesOutOfOrder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTest {

    private final Seminar seminar = aSeminar(aTown());

    @Test
    void an_event_has_at_least_one_date_and_its_dates_are_in_order() {
        Session early = new Session(Samples.plan("09:00", 4, false), IN_JULY);
        Session late = new Session(Samples.plan("09:00", 4, false), IN_JULY.plusDays(1));

        assertThat(event(IN_JULY.toLocalDate(), early, late).startsAt()).isEqualTo(IN_JULY);
        assertThatThrownBy(() -> event(IN_JULY.toLocalDate(), late, early)).isInstanceOf(DatesOutOfOrder.class);
        assertThatThrownBy(() -> event(IN_JULY.toLocalDate())).isInstanceOf(DatesOutOfOrder.class);
    }

    @Test
    void applications_close_on_the_first_day_at_the_latest() {
        Session session = new Session(Samples.plan("09:00", 4, false), IN_JULY);

        assertThat(event(IN_JULY.toLocalDate(), session).closesOn()).isEqualTo(IN_JULY.toLocalDate());
        assertThatThrownBy(() -> event(IN_JULY.toLocalDate().plusDays(1), session))
                .isInstanceOf(ClosesAfterStart.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, true", "2026-06-23, true", "2026-06-24, false"})
    void applications_are_accepted_up_to_and_on_the_closing_day(LocalDate today, boolean accepted) {
        assertThat(anEvent(seminar, 10).acceptsApplications(today)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-06, false", "2026-07-07, true", "2026-07-08, true"})
    void an_event_has_begun_from_its_first_day_on(LocalDate today, boolean begun) {
        assertThat(anEvent(seminar, 10).hasBegun(today)).isEqualTo(begun);
    }

    @Test
    void a_list_is_closed_once_and_then_nobody_can_apply() {
        Event event = anEvent(seminar, 10);

        event.held();

        assertThat(event.state()).isEqualTo(Event.State.HELD);
        assertThat(event.acceptsApplications(Samples.TODAY)).isFalse();
        assertThatThrownBy(event::held).isInstanceOf(EventOver.class);
    }

    @Test
    void an_event_knows_its_lecturers() {
        PersonId jo = aPerson();
        Event event = anEvent(seminar, 10);

        event.isHeldBy(jo);

        assertThat(event.isHeldByLecturer(jo)).isTrue();
        assertThat(event.isHeldByLecturer(aPerson())).isFalse();
    }

    @Test
    void the_units_of_all_dates_add_up() {
        assertThat(anEventOfUnits(seminar, IN_JULY, 0, 8, 8).units()).isEqualTo(16);
    }

    private Event event(LocalDate closesOn, Session... sessions) {
        return new Event(seminar, 10, closesOn, "Rathaus, Saal 1", List.of(sessions));
    }
}
