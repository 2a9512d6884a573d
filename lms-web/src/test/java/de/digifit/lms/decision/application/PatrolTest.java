// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Hands;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.decision.DecisionOverdue;
import de.digifit.lms.decision.DecisionOverdue.Stage;
import de.digifit.lms.seminar.Event;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Applied on Monday, 1 June 2026, and nobody decides. */
class PatrolTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final Musterau musterau = Musterau.in(lines);
    private final Hands clock = new Hands();
    private final BookingOffice office = new BookingOffice(clock);
    private final DecisionOffice desk = new DecisionOffice(office, lines, clock);
    private final Event event = anEvent(office.seminars.add(aSeminar(town)), 10);
    private BookingId id = new BookingId(event.id().value());

    @BeforeEach
    void apply() {
        clock.putTo(MONDAY.atTime(9, 0));
        office.events.add(event);
        session.person(musterau.worker(), town);
        id = office.applications.apply(event.id(), false);
    }

    @Test
    void after_five_working_days_the_desk_is_reminded_once() {
        onDay(MONDAY.plusDays(7));
        assertThat(desk.overdue.all()).isEmpty();

        onDay(MONDAY.plusDays(8));
        onDay(MONDAY.plusDays(9));

        assertThat(desk.overdue.all()).extracting(DecisionOverdue::stage).containsExactly(Stage.REMINDED);
        assertThat(office.bookings.get(town, id).approval().remindedAt()).isPresent();
        assertThat(state()).isEqualTo(BookingState.APPLIED);
    }

    @Test
    void after_ten_working_days_the_next_level_sees_it_too_and_both_can_decide() {
        onDay(MONDAY.plusDays(14));
        session.person(musterau.head(), town);
        assertThat(desk.decisions.open()).isEmpty();

        onDay(MONDAY.plusDays(15));

        assertThat(desk.overdue.all())
                .extracting(DecisionOverdue::stage)
                .containsExactly(Stage.REMINDED, Stage.ESCALATED);
        assertThat(state()).isEqualTo(BookingState.APPLIED);
        session.person(musterau.sectionHead(), town);
        assertThat(desk.decisions.open()).hasSize(1);
        session.person(musterau.head(), town);
        assertThat(desk.decisions.open()).hasSize(1);
        desk.decisions.approve(id, "");
        assertThat(state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void never_does_it_become_a_yes_or_a_no_by_itself() {
        onDay(MONDAY.plusDays(400));
        onDay(MONDAY.plusDays(401));

        assertThat(state()).isEqualTo(BookingState.APPLIED);
        assertThat(office.bookings.get(town, id).steps()).hasSize(1);
        assertThat(desk.overdue.all()).hasSize(2);
    }

    @Test
    void while_the_person_has_to_answer_nobody_is_reminded_and_then_the_time_begins_anew() {
        session.person(musterau.sectionHead(), town);
        desk.decisions.ask(id, "Wer?");
        onDay(MONDAY.plusDays(20));
        assertThat(desk.overdue.all()).isEmpty();

        session.person(musterau.worker(), town);
        desk.replies.answer(id, "Ich");
        onDay(MONDAY.plusDays(22));

        assertThat(desk.overdue.all()).isEmpty();
    }

    private void onDay(LocalDate day) {
        clock.putTo(day.atTime(8, 0));
        desk.patrol.round();
    }

    private BookingState state() {
        return office.bookings.get(town, id).state();
    }
}
