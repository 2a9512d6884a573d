// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import static de.digifit.lms.booking.BookingState.APPLIED;
import static de.digifit.lms.booking.BookingState.CONFIRMED;
import static de.digifit.lms.booking.BookingState.POSTPONED;
import static de.digifit.lms.booking.BookingState.QUESTIONED;
import static de.digifit.lms.booking.BookingState.REFUSED;
import static de.digifit.lms.booking.BookingState.REGISTERED;
import static de.digifit.lms.booking.BookingState.SUPPORTED;
import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Period;
import de.digifit.lms.approval.EventKind;
import de.digifit.lms.approval.Route;
import de.digifit.lms.approval.RoutingRule;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Hands;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.StepNotPossible;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.decision.AlreadyDecided;
import de.digifit.lms.decision.ObjectedAlready;
import de.digifit.lms.decision.OwnApplication;
import de.digifit.lms.decision.OwnRefusal;
import de.digifit.lms.decision.PutOffOutOfRange;
import de.digifit.lms.decision.RefusalReason;
import de.digifit.lms.decision.WordsMissing;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An application on its way over the desks. */
class RouteTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final Musterau musterau = Musterau.in(lines);
    private final PersonId coordination = lines.person("Coordination");
    private final Hands clock = new Hands();
    private final BookingOffice office = new BookingOffice(clock);
    private final DecisionOffice desk = new DecisionOffice(office, lines, clock);
    private final Decisions decisions = desk.decisions;
    private final Replies replies = desk.replies;
    private final Seminar seminar = office.seminars.add(aSeminar(town));
    private final Event event = published();

    @Test
    void a_direct_route_asks_nobody_and_the_leader_reads_it_afterwards() {
        route(Route.DIRECT);

        BookingId id = apply(musterau.worker());

        assertThat(state(id)).isEqualTo(CONFIRMED);
        assertThat(transitions(id)).containsExactly(Transition.APPLY, Transition.APPROVE);
        assertThat(last(id).decision().why()).isEqualTo(FirstDesk.DIRECT);
    }

    @Test
    void after_the_leader_the_office_decides_and_the_leader_no_more() {
        route(Route.LEADER_THEN_OFFICE);
        BookingId id = apply(musterau.worker());

        as(musterau.sectionHead());
        decisions.approve(id, "Bitte");

        assertThat(state(id)).isEqualTo(SUPPORTED);
        assertThat(decisions.open()).isEmpty();
        assertThatThrownBy(() -> decisions.approve(id, "")).isInstanceOf(StepNotPossible.class);
        as(musterau.head());
        assertThat(decisions.open()).extracting(OpenDecision::name).containsExactly("Worker Beispiel");
        decisions.approve(id, "");
        assertThat(state(id)).isEqualTo(CONFIRMED);
    }

    @Test
    void after_the_leader_human_resources_decide() {
        route(Route.LEADER_THEN_HR);
        BookingId id = apply(musterau.worker());
        asCoordination();
        assertThatThrownBy(() -> decisions.approve(id, "")).isInstanceOf(NoSuchBooking.class);

        as(musterau.sectionHead());
        decisions.approve(id, "");
        as(musterau.head());
        assertThatThrownBy(() -> decisions.approve(id, "")).isInstanceOf(NoSuchBooking.class);
        asCoordination();
        assertThat(decisions.open()).hasSize(1);
        decisions.approve(id, "");

        assertThat(state(id)).isEqualTo(CONFIRMED);
        assertThat(last(id).decision().by()).isEqualTo(coordination);
    }

    @Test
    void whoever_has_nobody_above_is_decided_about_by_human_resources() {
        BookingId id = apply(musterau.mayor());

        asCoordination();
        decisions.approve(id, "");

        assertThat(state(id)).isEqualTo(CONFIRMED);
    }

    @Test
    void an_event_with_a_selection_gives_no_place_by_approval() {
        office.ranking.add(event.id());
        BookingId id = apply(musterau.worker());

        as(musterau.sectionHead());
        decisions.approve(id, "");

        assertThat(state(id)).isEqualTo(REGISTERED);
        assertThat(office.events.booked(event.id())).isZero();
    }

    @Test
    void the_application_of_a_leader_goes_one_level_up_and_never_to_a_deputy_who_made_it() {
        lines.standIn(musterau.clerk(), musterau.head(), Period.since(TODAY));
        BookingId ofHead = apply(musterau.head());
        BookingId ofDeputy = apply(musterau.clerk());

        as(musterau.clerk());
        assertThat(decisions.open()).isEmpty();
        assertThatThrownBy(() -> decisions.approve(ofDeputy, "")).isInstanceOf(OwnApplication.class);
        assertThatThrownBy(() -> decisions.approve(ofHead, "")).isInstanceOf(NoSuchBooking.class);
        as(musterau.mayor());
        decisions.approve(ofHead, "");
        as(musterau.head());
        decisions.approve(ofDeputy, "");

        assertThat(state(ofHead)).isEqualTo(CONFIRMED);
        assertThat(state(ofDeputy)).isEqualTo(CONFIRMED);
    }

    @Test
    void a_question_waits_for_the_person_and_comes_back_with_the_answer() {
        BookingId id = apply(musterau.worker());
        as(musterau.sectionHead());
        assertThatThrownBy(() -> decisions.ask(id, " ")).isInstanceOf(WordsMissing.class);
        decisions.ask(id, "Wer macht den Dienst?");

        assertThat(state(id)).isEqualTo(QUESTIONED);
        assertThat(decisions.open()).isEmpty();
        assertThat(decisions.all()).hasSize(1);
        as(musterau.clerk());
        assertThatThrownBy(() -> replies.answer(id, "Ich")).isInstanceOf(NoSuchBooking.class);
        as(musterau.worker());
        assertThatThrownBy(() -> replies.answer(id, "")).isInstanceOf(WordsMissing.class);
        replies.answer(id, "Kim springt ein.");

        assertThat(state(id)).isEqualTo(APPLIED);
        as(musterau.sectionHead());
        assertThat(decisions.open()).hasSize(1);
    }

    @Test
    void an_answer_to_the_second_desk_goes_back_to_the_second_desk() {
        route(Route.LEADER_THEN_OFFICE);
        BookingId id = apply(musterau.worker());
        as(musterau.sectionHead());
        decisions.approve(id, "");
        as(musterau.head());
        decisions.ask(id, "Warum jetzt?");
        as(musterau.worker());
        replies.answer(id, "Wegen der neuen Akte.");

        as(musterau.sectionHead());
        assertThat(decisions.open()).isEmpty();
        as(musterau.head());
        decisions.approve(id, "");
        assertThat(state(id)).isEqualTo(CONFIRMED);
    }

    @Test
    void it_is_put_off_until_a_day_before_the_event_and_with_words() {
        BookingId id = apply(musterau.worker());
        as(musterau.sectionHead());

        assertThatThrownBy(() -> decisions.postpone(id, TODAY.plusDays(3), "")).isInstanceOf(WordsMissing.class);
        assertThatThrownBy(() -> decisions.postpone(id, TODAY, "Später")).isInstanceOf(PutOffOutOfRange.class);
        assertThatThrownBy(() -> decisions.postpone(id, event.startsAt().toLocalDate(), "Später"))
                .isInstanceOf(PutOffOutOfRange.class);
        decisions.postpone(id, TODAY.plusDays(3), "Nach der Dienstplanung");

        assertThat(state(id)).isEqualTo(POSTPONED);
        assertThat(last(id).decision().why()).isEqualTo(TODAY.plusDays(3) + ": Nach der Dienstplanung");
        desk.patrol.round();
        assertThat(state(id)).isEqualTo(POSTPONED);
        clock.putTo(TODAY.plusDays(3).atTime(0, 5));
        desk.patrol.round();
        assertThat(state(id)).isEqualTo(APPLIED);
        assertThat(last(id).decision().by()).isEqualTo(musterau.sectionHead());
    }

    @Test
    void a_refusal_is_looked_at_one_level_up_once() {
        BookingId id = apply(musterau.worker());
        as(musterau.sectionHead());
        decisions.refuse(id, RefusalReason.SERVICE, "Zu wenig Leute");
        as(musterau.worker());
        assertThatThrownBy(() -> replies.object(id, " ")).isInstanceOf(WordsMissing.class);
        replies.object(id, "Der Dienst ist besetzt.");

        assertThat(state(id)).isEqualTo(APPLIED);
        as(musterau.sectionHead());
        assertThat(decisions.open()).isEmpty();
        as(musterau.head());
        assertThat(decisions.open()).hasSize(1);
        decisions.refuse(id, RefusalReason.SERVICE, "Bleibt dabei");
        as(musterau.worker());
        assertThatThrownBy(() -> replies.object(id, "Nein")).isInstanceOf(ObjectedAlready.class);
        assertThat(state(id)).isEqualTo(REFUSED);
    }

    @Test
    void nobody_decides_about_an_objection_to_the_own_refusal() {
        lines.standIn(musterau.clerk(), musterau.sectionHead(), Period.since(TODAY));
        lines.standIn(musterau.clerk(), musterau.head(), Period.since(TODAY));
        BookingId id = apply(musterau.worker());
        as(musterau.clerk());
        decisions.refuse(id, RefusalReason.DATE, "Nein");
        as(musterau.worker());
        replies.object(id, "Doch");

        as(musterau.clerk());

        assertThat(decisions.open()).isEmpty();
        assertThatThrownBy(() -> decisions.approve(id, "")).isInstanceOf(OwnRefusal.class);
    }

    @Test
    void whoever_has_applied_anew_does_not_object_to_the_old_refusal() {
        BookingId id = apply(musterau.worker());
        as(musterau.sectionHead());
        decisions.refuse(id, RefusalReason.DATE, "Nein");
        BookingId anew = apply(musterau.worker());

        assertThat(anew).isNotEqualTo(id);
        assertThatThrownBy(() -> replies.object(id, "Doch")).isInstanceOf(StepNotPossible.class);
    }

    @Test
    void of_two_who_decide_the_second_hears_who_was_first_and_how() {
        lines.standIn(musterau.clerk(), musterau.sectionHead(), Period.since(TODAY));
        BookingId id = apply(musterau.worker());
        as(musterau.clerk());
        decisions.refuse(id, RefusalReason.DATE, "Wahltag");

        as(musterau.sectionHead());

        assertThatThrownBy(() -> decisions.approve(id, "")).isInstanceOfSatisfying(AlreadyDecided.class, told -> {
            assertThat(told.messageKey()).endsWith("NO");
            assertThat(told.arguments()).containsExactly("Clerk Beispiel");
        });
        assertThat(state(id)).isEqualTo(REFUSED);
    }

    @Test
    void every_step_is_told() {
        BookingId id = apply(musterau.worker());
        as(musterau.sectionHead());
        decisions.ask(id, "Wer?");
        as(musterau.worker());
        replies.answer(id, "Ich");
        as(musterau.sectionHead());
        decisions.approve(id, "");

        List<Step> told = office.steps.all().stream().map(StepTaken::step).toList();

        assertThat(told).isEqualTo(office.bookings.get(town, id).steps());
        assertThat(told)
                .extracting(Step::transition)
                .containsExactly(Transition.APPLY, Transition.ASK, Transition.ANSWER, Transition.APPROVE);
    }

    @Test
    void what_was_decided_can_be_read_afterwards() {
        BookingId id = apply(musterau.worker());
        as(musterau.sectionHead());
        assertThat(desk.files.get(id).trail()).hasSize(1);
        decisions.approve(id, "Viel Erfolg");

        assertThat(desk.files.ruled()).hasSize(1).allSatisfy(ruled -> {
            assertThat(ruled.name()).isEqualTo("Worker Beispiel");
            assertThat(ruled.trace().why()).isEqualTo("Viel Erfolg");
        });
        as(musterau.head());
        assertThatThrownBy(() -> desk.files.get(id)).isInstanceOf(NoSuchBooking.class);
    }

    private void route(Route route) {
        office.rules.add(new RoutingRule(
                town, EventKind.INTERNAL, BigDecimal.ZERO, route, route, aPerson(), Instant.now(clock)));
    }

    private Event published() {
        Event open = anEvent(seminar, 10);
        office.events.add(open);
        return open;
    }

    private BookingId apply(PersonId person) {
        as(person);
        BookingId id = office.applications.apply(event.id(), false);
        clock.tick();
        return id;
    }

    private void as(PersonId person) {
        session.person(person, town);
        clock.tick();
    }

    private void asCoordination() {
        session.person(coordination, town, Responsibility.COORDINATION);
    }

    private BookingState state(BookingId id) {
        return office.bookings.get(town, id).state();
    }

    private List<Transition> transitions(BookingId id) {
        return office.bookings.get(town, id).steps().stream()
                .map(Step::transition)
                .toList();
    }

    private Step last(BookingId id) {
        Booking booking = office.bookings.get(town, id);
        return booking.steps().get(booking.steps().size() - 1);
    }
}
