// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.measure.TalkMeasure;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Hands;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.measure.MeasureState;
import de.digifit.lms.measure.Progress;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MeasuresTest {

    private static final LocalDate IN_AUTUMN = LocalDate.of(2026, 9, 30);

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final Musterau musterau = Musterau.in(lines);
    private final Hands clock = new Hands();
    private final BookingOffice office = new BookingOffice(clock);
    private final MeasureOffice measures = new MeasureOffice(town, office, lines, clock);
    private final Seminar seminar = office.seminars.add(aSeminar(town));
    private final Event event = anEvent(seminar, 5);
    private final PersonId worker = musterau.worker();

    @BeforeEach
    void publish() {
        office.events.add(event);
        session.person(worker, town);
    }

    @Test
    void a_confirmed_measure_is_a_draft_until_somebody_applies_and_the_application_remembers_it() {
        TalkMeasure agreed = measures.measures.agree(worker, seminar, IN_AUTUMN);
        assertThat(mine().state()).isEqualTo(MeasureState.OPEN);
        assertThat(measures.mine.draft(seminar.id())).map(Progress::measure).contains(agreed);

        office.applications.apply(event.id(), false);

        assertThat(mine().state()).isEqualTo(MeasureState.APPLIED);
        assertThat(measures.mine.draft(seminar.id())).isEmpty();
    }

    @Test
    void an_application_on_paper_remembers_it_too() {
        measures.measures.agree(worker, seminar, IN_AUTUMN);
        lines.people().forEach(office.people::add);

        session.person(musterau.clerk(), town);
        office.paper.apply(worker, event.id());

        session.person(worker, town);
        assertThat(mine().state()).isEqualTo(MeasureState.APPLIED);
    }

    @Test
    void it_goes_on_with_the_booking_and_is_open_again_when_the_place_is_given_back() {
        measures.measures.agree(worker, seminar, IN_AUTUMN);
        BookingId booking = office.applications.apply(event.id(), false);

        step(booking, Transition.APPROVE);
        assertThat(mine().state()).isEqualTo(MeasureState.BOOKED);
        assertThat(mine().bookedFor()).contains(IN_JULY.toLocalDate());

        step(booking, Transition.CANCEL);
        assertThat(mine().state()).isEqualTo(MeasureState.OPEN);

        step(office.applications.apply(event.id(), false), Transition.APPROVE, Transition.ATTEND);
        assertThat(mine().state()).isEqualTo(MeasureState.ATTENDED);
        assertThat(mine().attendedOn()).contains(IN_JULY.toLocalDate());
    }

    @Test
    void a_measure_without_a_date_says_so_and_one_past_its_day_too() {
        measures.measures.agree(worker, office.seminars.add(aSeminar(town)), IN_AUTUMN);
        assertThat(mine().state()).isEqualTo(MeasureState.NO_DATE);

        clock.putTo(IN_AUTUMN.plusDays(1).atTime(8, 0));
        assertThat(mine().state()).isEqualTo(MeasureState.OVERDUE);

        clock.putTo(IN_AUTUMN.plusYears(1).plusDays(1).atTime(8, 0));
        assertThat(measures.mine.mine()).isEmpty();
    }

    @Test
    void one_application_carries_out_one_measure_the_next_one_first() {
        measures.measures.agree(worker, seminar, IN_AUTUMN);
        measures.measures.agree(worker, seminar, TODAY.plusMonths(1));

        office.applications.apply(event.id(), false);

        assertThat(measures.mine.mine())
                .extracting(Progress::state)
                .containsExactly(MeasureState.APPLIED, MeasureState.OPEN);

        Event another = anEvent(seminar, 5, IN_JULY.plusDays(7));
        office.events.add(another);
        office.applications.apply(another.id(), false);
        assertThat(measures.mine.mine())
                .extracting(Progress::state)
                .containsExactly(MeasureState.APPLIED, MeasureState.APPLIED);
    }

    @Test
    void the_leader_reads_at_the_desk_that_it_was_agreed_and_nobody_above() {
        TalkMeasure agreed = measures.measures.agree(worker, seminar, IN_AUTUMN);
        BookingId booking = office.applications.apply(event.id(), false);

        session.person(musterau.sectionHead(), town);
        assertThat(measures.agreedBefore.undecided()).containsOnlyKeys(booking).containsValue(agreed);
        session.person(musterau.head(), town);
        assertThat(measures.agreedBefore.undecided()).isEmpty();

        step(booking, Transition.APPROVE);
        session.person(musterau.sectionHead(), town);
        assertThat(measures.agreedBefore.undecided()).isEmpty();
    }

    @Test
    void leaders_follow_the_measures_of_their_team_which_is_written_down_and_of_nobody_else() {
        measures.measures.agree(worker, seminar, IN_AUTUMN);

        session.person(musterau.sectionHead(), town);
        assertThat(measures.team.of(worker)).extracting(Progress::state).containsExactly(MeasureState.OPEN);
        assertThat(measures.views.of(worker)).hasSize(1);

        session.person(musterau.head(), town);
        assertThatThrownBy(() -> measures.team.of(worker)).isInstanceOf(NoSuchPerson.class);
    }

    @Test
    void while_the_module_is_off_nothing_is_followed_shown_or_remembered() {
        measures.measures.agree(worker, seminar, IN_AUTUMN);
        measures.put(Module.QUALIFICATION_TALK, ModuleStatus.OFF);

        office.applications.apply(event.id(), false);
        assertThat(measures.mine.mine()).isEmpty();

        measures.put(Module.QUALIFICATION_TALK, ModuleStatus.RELEASED);
        assertThat(mine().state()).isEqualTo(MeasureState.OPEN);
    }

    private Progress mine() {
        return measures.mine.mine().get(0);
    }

    private void step(BookingId booking, Transition... transitions) {
        for (Transition transition : transitions) {
            office.stepping.take(
                    office.bookings.get(town, booking),
                    transition,
                    Decision.of(musterau.sectionHead(), Instant.now(clock)));
        }
    }
}
