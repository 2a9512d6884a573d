// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path.infrastructure;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.headcount.Head;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.path.Learnt;
import de.digifit.lms.path.Learnt.Stage;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlLearningTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final SqlLearning learning = new SqlLearning();
    private final SqlRefreshers refreshers = new SqlRefreshers();
    private final TownId town = aTown();
    private final Seminar seminar = aSeminar(town);
    private final Event event = anEvent(seminar, 10);
    private final Event later = anEvent(seminar, 10, TODAY.plusDays(400).atTime(9, 0));
    private final PersonId alex = aPerson();

    @BeforeEach
    void open() {
        learning.entities = transaction.entities();
        refreshers.entities = transaction.entities();
        transaction.entities().persist(seminar);
        transaction.entities().persist(event);
        transaction.entities().persist(later);
        transaction.written();
        transaction
                .entities()
                .createNativeQuery("update lms.seminar set refresher_months = 24 where id = :id")
                .setParameter("id", seminar.id().value())
                .executeUpdate();
    }

    @Test
    void bookings_tell_what_somebody_has_to_do_with_a_seminar() {
        LocalDate day = event.startsAt().toLocalDate();
        booked(alex, event, Transition.APPROVE, Transition.ATTEND);
        PersonId kim = aPerson();
        booked(kim, event, Transition.APPROVE);
        PersonId robin = aPerson();
        booked(robin, event);
        PersonId mika = aPerson();
        booked(mika, event, Transition.REFUSE);
        transaction.written();

        Map<PersonId, List<Learnt>> learnt = learning.of(town, List.of(alex, kim, robin, mika));

        assertThat(learnt)
                .containsOnly(
                        Map.entry(alex, List.of(new Learnt("DF-07", Stage.DONE, day))),
                        Map.entry(kim, List.of(new Learnt("DF-07", Stage.BOOKED, day))),
                        Map.entry(robin, List.of(new Learnt("DF-07", Stage.APPLIED, day))));
        assertThat(learning.of(aTown(), List.of(alex))).isEmpty();
        assertThat(learning.of(town, List.of())).isEmpty();
    }

    @Test
    void the_last_attendance_counts_until_the_seminar_is_booked_again() {
        LocalDate day = event.startsAt().toLocalDate();
        booked(alex, event, Transition.APPROVE, Transition.ATTEND);
        booked(aPerson(), event, Transition.APPROVE, Transition.ATTEND);
        transaction.written();

        assertThat(refreshers.lastOf(town, alex)).hasSize(1).allSatisfy(last -> {
            assertThat(last.day()).isEqualTo(day);
            assertThat(last.refresher().months()).isEqualTo(24);
        });
        assertThat(due(day.plusMonths(24))).containsExactly(true, true);
        assertThat(due(day.plusMonths(24).minusDays(1))).containsExactly(false, false);
        assertThat(refreshers.titles(town)).containsEntry("DF-07", seminar.title());

        booked(alex, later);
        transaction.written();

        assertThat(refreshers.lastOf(town, alex)).isEmpty();
        assertThat(due(day.plusMonths(24))).containsExactlyInAnyOrder(true, false);
    }

    private List<Boolean> due(LocalDate day) {
        return refreshers.attended(town, day).getOrDefault("DF-07", List.of()).stream()
                .map(Head::counted)
                .toList();
    }

    private void booked(PersonId person, Event wanted, Transition... steps) {
        Booking booking = new Booking(wanted, person, "", NOW);
        for (Transition step : steps) {
            booking.go(step, Decision.of(aPerson(), NOW.plusSeconds(1)));
        }
        transaction.entities().persist(booking);
    }
}
