// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.measure.Hindrance;
import de.digifit.assessment.measure.Support;
import de.digifit.assessment.measure.TalkMeasure;
import de.digifit.assessment.measure.Transfer;
import de.digifit.assessment.measure.TransferAnswer;
import de.digifit.assessment.measure.TransferWord;
import de.digifit.assessment.qualification.NoSuchMeasure;
import de.digifit.assessment.talk.Side;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleNotReleased;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.RestrictionGround;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Hands;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.measure.TransferNotDue;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransferTest {

    private static final LocalDate IN_AUTUMN = LocalDate.of(2026, 9, 30);
    private static final LocalDate DUE = IN_JULY.toLocalDate().plusDays(90);
    private static final CompetencyId D2 = CompetencyId.of("KDW", "D2");
    private static final TransferWord PARTLY =
            new TransferWord(Transfer.PARTLY, Optional.of(Hindrance.TIME), "Ein Vormittag im Monat fehlt.");

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
    private final PersonId leader = musterau.sectionHead();

    @BeforeEach
    void publish() {
        office.events.add(event);
        measures.seats.about(worker);
        session.person(worker, town);
    }

    @Test
    void both_are_asked_ninety_days_after_the_seminar_and_not_before() {
        TalkMeasure measure = attended();

        clock.putTo(DUE.minusDays(1).atTime(8, 0));
        assertThat(waits(Side.PERSON)).isFalse();
        assertThatThrownBy(() -> measures.transfers.answer(measure.id(), PARTLY, Optional.empty()))
                .isInstanceOf(TransferNotDue.class);

        clock.putTo(DUE.atTime(8, 0));
        assertThat(waits(Side.PERSON)).isTrue();
        session.person(leader, town);
        assertThat(measures.team.transfers()).extracting(TeamTransfer::name).containsExactly("Worker Beispiel");
        assertThat(measures.views.of(worker)).isNotEmpty();
    }

    @Test
    void the_leader_is_not_asked_about_somebody_whose_data_are_restricted() {
        due();
        measures.restrictions.add(new Restriction(
                town,
                worker,
                RestrictionGround.ACCURACY,
                worker,
                DUE.atStartOfDay(TownClock.ZONE).toInstant()));

        session.person(leader, town);
        assertThat(measures.team.transfers()).isEmpty();
    }

    @Test
    void each_side_answers_for_itself_and_both_read_both() {
        TalkMeasure measure = due();
        measures.transfers.answer(measure.id(), PARTLY, Optional.empty());
        assertThat(waits(Side.PERSON)).isFalse();

        session.person(leader, town);
        assertThat(measures.transfers.view(measure.id()).other().map(TransferAnswer::word))
                .contains(PARTLY);
        assertThat(measures.team.transfers()).hasSize(1);
        TransferWord theirs = new TransferWord(Transfer.APPLIED, Optional.empty(), "", Optional.of(Support.MENTOR));
        measures.transfers.answer(measure.id(), theirs, Optional.empty());
        assertThat(measures.team.transfers()).isEmpty();

        session.person(worker, town);
        assertThat(measures.transfers.view(measure.id()).other().map(TransferAnswer::word))
                .contains(theirs);
    }

    @Test
    void the_person_promises_no_support() {
        TalkMeasure measure = due();
        TransferWord word = new TransferWord(Transfer.NOT_YET, Optional.empty(), "", Optional.of(Support.TIME));
        measures.transfers.answer(measure.id(), word, Optional.empty());

        assertThat(measures.answers.of(List.of(measure.id())))
                .extracting(answer -> answer.word().support())
                .containsExactly(Optional.empty());
    }

    @Test
    void who_answers_anew_has_still_one_answer() {
        TalkMeasure measure = due();
        TransferWord later = new TransferWord(Transfer.APPLIED, Optional.empty(), "Läuft.");
        measures.transfers.answer(measure.id(), PARTLY, Optional.empty());
        measures.transfers.answer(measure.id(), later, Optional.empty());

        assertThat(measures.answers.of(List.of(measure.id())))
                .extracting(TransferAnswer::word)
                .containsExactly(later);
    }

    @Test
    void the_level_that_the_person_says_is_a_look_back_in_the_ledger_and_the_leader_says_none() {
        TalkMeasure measure = due();
        measures.transfers.answer(measure.id(), PARTLY, Optional.of(Level.of(2)));
        measures.transfers.answer(measure.id(), PARTLY, Optional.of(Level.of(2)));
        session.person(leader, town);
        measures.transfers.answer(measure.id(), PARTLY, Optional.of(Level.of(4)));

        List<Evidence> said = measures.ledger.of(worker, D2);
        assertThat(said).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EvidenceKind.TRANSFER_CHECK);
            assertThat(entry.level()).isEqualTo(Level.of(2));
            assertThat(entry.author()).isEqualTo(worker);
        });
    }

    @Test
    void without_own_views_in_the_works_agreement_no_level_is_asked_or_written() {
        TalkMeasure measure = due();
        measures.put(Module.SELF_ASSESSMENT, ModuleStatus.OFF);

        assertThat(measures.transfers.view(measure.id()).withLevel()).isFalse();
        assertThatThrownBy(() -> measures.transfers.answer(measure.id(), PARTLY, Optional.of(Level.of(2))))
                .isInstanceOf(ModuleNotReleased.class);
        assertThat(measures.ledger.of(worker, D2)).isEmpty();
    }

    @Test
    void without_a_goal_nobody_is_asked() {
        TalkMeasure measure = attend(measures.measures.agree(worker, seminar, IN_AUTUMN));
        clock.putTo(DUE.atTime(8, 0));

        assertThat(waits(Side.PERSON)).isFalse();
        assertThatThrownBy(() -> measures.transfers.view(measure.id())).isInstanceOf(NoSuchMeasure.class);
    }

    private TalkMeasure due() {
        TalkMeasure measure = attended();
        clock.putTo(DUE.atTime(8, 0));
        return measure;
    }

    private TalkMeasure attended() {
        return attend(measures.measures.agreeToGrow(worker, seminar, IN_AUTUMN));
    }

    private TalkMeasure attend(TalkMeasure measure) {
        BookingId booking = office.applications.apply(event.id(), false);
        for (Transition transition : List.of(Transition.APPROVE, Transition.ATTEND)) {
            office.stepping.take(
                    office.bookings.get(town, booking), transition, Decision.of(leader, Instant.now(clock)));
        }
        return measure;
    }

    private boolean waits(Side side) {
        LocalDate today = LocalDate.now(clock);
        return measures.mine.mine().get(0).waitsFor(side, today);
    }
}
