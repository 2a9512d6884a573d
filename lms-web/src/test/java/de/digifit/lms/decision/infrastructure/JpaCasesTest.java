// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.approval.Route;
import de.digifit.lms.booking.Applicant;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaCasesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaCases cases = new JpaCases();
    private final TownId town = aTown();
    private final Seminar seminar = aSeminar(town);
    private final Event event = anEvent(seminar, 10);
    private final PersonId leader = aPerson();

    @BeforeEach
    void open() {
        cases.entities = transaction.entities();
        transaction.entities().persist(seminar);
        transaction.entities().persist(event);
    }

    @Test
    void the_leader_has_what_lies_on_the_first_desk_and_others_the_rest() {
        Booking first = booked(Route.LEADER);
        Booking supported = booked(Route.LEADER_THEN_OFFICE);
        step(supported, Transition.SUPPORT);
        Booking withHr = booked(Route.LEADER_THEN_HR);
        step(withHr, Transition.SUPPORT);
        Booking escalated = booked(Route.LEADER);
        escalated.approval().escalated(NOW);
        Booking decided = booked(Route.LEADER);
        step(decided, Transition.REFUSE);
        transaction.written();
        List<PersonId> all =
                List.of(first.person(), supported.person(), withHr.person(), escalated.person(), decided.person());

        assertThat(cases.ofTeam(all)).extracting(Booking::id).containsExactly(first.id(), escalated.id());
        assertThat(cases.beyondLeader(town))
                .extracting(Booking::id)
                .containsExactly(supported.id(), withHr.id(), escalated.id());
        assertThat(cases.beyondLeader(aTown())).isEmpty();
        assertThat(cases.ofTeam(List.of())).isEmpty();
    }

    @Test
    void what_lies_for_too_long_is_found_once_for_each_stage() {
        Booking old = booked(Route.LEADER);
        Booking asked = booked(Route.LEADER);
        step(asked, Transition.ASK);
        transaction.written();
        Instant later = NOW.plus(Duration.ofDays(20));

        assertThat(mine(cases.unreminded(later, 1000))).extracting(Booking::id).containsExactly(old.id());
        assertThat(mine(cases.unescalated(later, 1000))).extracting(Booking::id).containsExactly(old.id());
        assertThat(mine(cases.unreminded(NOW, 1000))).isEmpty();

        Booking read = mine(cases.unreminded(later, 1000)).get(0);
        read.approval().reminded(later);
        read.approval().escalated(later);
        transaction.written();
        assertThat(mine(cases.unreminded(later, 1000))).isEmpty();
        assertThat(mine(cases.unescalated(later, 1000))).isEmpty();
    }

    @Test
    void what_was_put_off_comes_back_on_its_day() {
        Booking later = booked(Route.LEADER);
        later.approval().putOffUntil(LocalDate.of(2026, 6, 10));
        step(later, Transition.POSTPONE);
        transaction.written();

        assertThat(mine(cases.putOffUntil(LocalDate.of(2026, 6, 9), 1000))).isEmpty();
        assertThat(mine(cases.putOffUntil(LocalDate.of(2026, 6, 10), 1000)))
                .extracting(Booking::id)
                .containsExactly(later.id());
    }

    @Test
    void decisions_are_found_in_whose_name_they_were_made_and_direct_ones_by_the_team() {
        PersonId deputy = aPerson();
        Booking refused = booked(Route.LEADER);
        refused.go(Transition.REFUSE, new Decision(deputy, leader, "DATE: Nein", NOW.plusSeconds(60)));
        Booking direct = booked(Route.DIRECT);
        direct.go(Transition.APPROVE, new Decision(direct.person(), direct.person(), "DIRECT", NOW.plusSeconds(120)));
        Booking foreign = booked(Route.LEADER);
        step(foreign, Transition.REFUSE, aPerson());
        transaction.written();

        assertThat(cases.ruled(List.of(leader), leader, List.of(direct.person()), NOW))
                .extracting(ruling -> ruling.booking().id())
                .containsExactly(direct.id(), refused.id());
        assertThat(cases.ruled(List.of(deputy), deputy, List.of(aPerson()), NOW))
                .hasSize(1);
        assertThat(cases.ruled(List.of(leader), leader, List.of(), NOW.plusSeconds(90)))
                .isEmpty();
    }

    @Test
    void who_has_a_place_is_away() {
        Booking confirmed = booked(Route.LEADER);
        step(confirmed, Transition.APPROVE);
        Booking open = booked(Route.LEADER);
        transaction.written();

        assertThat(cases.withPlace(List.of(confirmed.person(), open.person())))
                .extracting(Booking::state)
                .containsExactly(BookingState.CONFIRMED);
    }

    @Test
    void two_rounds_at_the_same_time_take_no_application_twice() {
        Seminar other = aSeminar(aTown());
        Event open = anEvent(other, 10);
        Booking lying = new Booking(open, aPerson(), "", NOW);
        TestDatabase.inTransactionDo("lms", entities -> {
            entities.persist(other);
            entities.persist(open);
            entities.persist(lying);
        });
        Instant later = NOW.plus(Duration.ofDays(20));

        TestDatabase.inTransactionDo("lms", entities -> {
            JpaCases one = new JpaCases();
            one.entities = entities;
            assertThat(one.unreminded(later, 1000)).extracting(Booking::id).contains(lying.id());
            assertThat(cases.unreminded(later, 1000)).extracting(Booking::id).doesNotContain(lying.id());
        });
    }

    private List<Booking> mine(List<Booking> found) {
        return found.stream().filter(booking -> booking.town().equals(town)).toList();
    }

    private Booking booked(Route route) {
        PersonId person = aPerson();
        Booking booking = new Booking(event, new Applicant(person, Desk.FIXED), "", route, Decision.of(person, NOW));
        transaction.entities().persist(booking);
        return booking;
    }

    private Step step(Booking booking, Transition transition) {
        return step(booking, transition, leader);
    }

    private static Step step(Booking booking, Transition transition, PersonId by) {
        return booking.go(transition, new Decision(by, by, "Nein", NOW.plusSeconds(30)));
    }
}
