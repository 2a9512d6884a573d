// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEventOfUnits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.InMemoryLedger;
import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Heard;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import de.digifit.core.workday.Calendars;
import de.digifit.core.workday.WorkingDays;
import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.attendance.Closing;
import de.digifit.lms.attendance.Closings;
import de.digifit.lms.attendance.Entry;
import de.digifit.lms.attendance.InMemoryCertificates;
import de.digifit.lms.attendance.InMemoryMarks;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.TooLateToCorrect;
import de.digifit.lms.attendance.WhyMissing;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.InMemoryBookings;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.Steps;
import de.digifit.lms.record.RecordingStatements;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.InMemoryEvents;
import de.digifit.lms.seminar.InMemorySeminars;
import de.digifit.lms.seminar.NoSuchSeminar;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.venue.InMemoryVenues;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CorrectionsTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final PersonId lecturer = aPerson();
    private final InMemorySeminars seminars = new InMemorySeminars();
    private final InMemoryEvents events = new InMemoryEvents();
    private final InMemoryBookings bookings = new InMemoryBookings();
    private final InMemoryMarks marks = new InMemoryMarks();
    private final InMemoryCertificates certificates = new InMemoryCertificates();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Map<EventId, Closing> closed = new HashMap<>();
    private final Seminar seminar = seminars.add(aSeminar(town));
    private final Event event = anEventOfUnits(seminar, IN_JULY, 4, 4);
    private final Booking booking = new Booking(event, aPerson(), "", Instant.EPOCH);

    @BeforeEach
    void the_list_of_an_event_with_one_person_is_open() {
        event.isHeldBy(lecturer);
        events.add(event);
        booking.go(Transition.APPROVE, Decision.of(aPerson(), Instant.EPOCH));
        bookings.add(booking);
        session.person(lecturer, town);
    }

    @Test
    void whoever_was_there_in_parts_gets_a_certificate_of_the_units_and_no_evidence() {
        closeWith(Set.of(block(0)));

        assertThat(booking.state()).isEqualTo(BookingState.PARTLY_ATTENDED);
        assertThat(certificates.of(booking.person()))
                .extracting(one -> one.share().units())
                .containsExactly(4);
        assertThat(evidence()).isEmpty();
    }

    @Test
    void a_correction_withdraws_the_wrong_certificate_issues_the_right_one_and_writes_evidence() {
        closeWith(Set.of(block(0)));

        corrections("2026-07-20T10:00").correct(event.id(), booking.id(), Set.of(block(0), block(1)), "Papierliste");

        assertThat(booking.state()).isEqualTo(BookingState.ATTENDED);
        assertThat(certificates.of(booking.person()))
                .extracting(Certificate::withdrawn)
                .containsExactly(true, false);
        assertThat(evidence()).extracting(Evidence::kind).containsExactly(EvidenceKind.ATTENDANCE);
        assertThat(marks.history(List.of(booking.id()))).extracting(Entry::why).containsExactly("", "Papierliste");
    }

    @Test
    void evidence_that_was_wrong_stays_and_a_correcting_entry_stands_beside_it() {
        closeWith(Set.of(block(0), block(1)));

        corrections("2026-07-20T10:00").correct(event.id(), booking.id(), Set.of(), "Verwechselt");

        assertThat(booking.state()).isEqualTo(BookingState.ABSENT);
        assertThat(certificates.valid(event.id())).isEmpty();
        assertThat(evidence())
                .extracting(Evidence::kind)
                .containsExactlyInAnyOrder(EvidenceKind.ATTENDANCE, EvidenceKind.ATTENDANCE_WITHDRAWN);
    }

    @Test
    void a_correction_that_changes_nothing_leaves_the_certificate_alone() {
        closeWith(Set.of(block(0), block(1)));

        corrections("2026-07-20T10:00").correct(event.id(), booking.id(), Set.of(block(0), block(1)), "Geprüft");

        assertThat(certificates.of(booking.person()))
                .extracting(Certificate::withdrawn)
                .containsExactly(false);
    }

    @Test
    void without_a_reason_and_after_ten_working_days_nothing_is_corrected() {
        closeWith(Set.of(block(0)));

        assertThatThrownBy(() -> corrections("2026-07-20T10:00").correct(event.id(), booking.id(), Set.of(), " "))
                .isInstanceOf(WhyMissing.class);
        assertThatThrownBy(() -> corrections("2026-07-23T10:00").correct(event.id(), booking.id(), Set.of(), "Spät"))
                .isInstanceOf(TooLateToCorrect.class);
        assertThat(booking.state()).isEqualTo(BookingState.PARTLY_ATTENDED);
    }

    @Test
    void an_event_of_another_lecturer_answers_like_none() {
        closeWith(Set.of(block(0)));
        session.person(aPerson(), town);

        assertThatThrownBy(() -> corrections("2026-07-20T10:00").sheet(event.id()))
                .isInstanceOf(NoSuchSeminar.class);
    }

    @Test
    void a_withdrawn_certificate_stays_withdrawn_with_its_first_reason_and_another_is_issued_once() {
        closeWith(Set.of(block(0), block(1)));
        Certificate wrong = certificates.valid(event.id()).get(0);
        Corrections desk = corrections("2026-07-20T10:00");

        desk.withdraw(wrong.id(), "Name falsch", true);
        desk.withdraw(wrong.id(), "Noch einmal", true);

        assertThat(wrong.withdrawnWhy()).isEqualTo("Name falsch");
        assertThat(certificates.valid(event.id())).hasSize(1).doesNotContain(wrong);
    }

    @Test
    void a_tick_sent_again_is_one_entry_and_a_tick_for_another_event_is_left_out() {
        AttendanceLists lists = lists(held("2026-07-07T10:00"));
        AttendanceLists.Tick tick = new AttendanceLists.Tick(Ids.next(), booking.id(), block(0), true);
        AttendanceLists.Tick foreign = new AttendanceLists.Tick(Ids.next(), booking.id(), Ids.next(), true);

        lists.tick(event.id(), List.of(tick, tick, foreign), Mark.Method.PAPER);

        assertThat(marks.history(List.of(booking.id())))
                .extracting(Entry::method)
                .containsExactly(Mark.Method.PAPER);
    }

    private void closeWith(Set<UUID> present) {
        lists(held("2026-07-08T13:00")).close(event.id(), Map.of(booking.id(), present));
    }

    private UUID block(int number) {
        return event.sessions().get(number).id();
    }

    private List<Evidence> evidence() {
        return ledger.of(booking.person(), new CompetencyId("KDW-D2"));
    }

    private Corrections corrections(String now) {
        Held held = held(now);
        return new Corrections(held, roster(), completion(held), certificates, closings());
    }

    private AttendanceLists lists(Held held) {
        return new AttendanceLists(held, roster(), completion(held), closings());
    }

    private Held held(String now) {
        Asker asker = new Asker();
        return new Held(asker, new Released(asker), events, new NoHolidays(), clock(now));
    }

    private Completion completion(Held held) {
        Clock clock = Clock.fixed(held.now(), TownClock.ZONE);
        Steps steps = new Steps(bookings, new Heard<>());
        return new Completion(steps, certificates, ledger, new RecordingStatements(), clock);
    }

    private Roster roster() {
        return new Roster(
                seminars,
                bookings,
                marks,
                new Names(null, null, null) {
                    @Override
                    Map<PersonId, String> of(TownId any, Collection<PersonId> ids) {
                        return Map.of();
                    }
                },
                new InMemoryVenues());
    }

    private static Clock clock(String now) {
        return Clock.fixed(LocalDateTime.parse(now).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE);
    }

    private Closings closings() {
        return new Closings() {
            @Override
            public void add(Closing closing) {
                closed.put(closing.event(), closing);
            }

            @Override
            public Optional<Closing> find(EventId id) {
                return Optional.ofNullable(closed.get(id));
            }
        };
    }

    /** Without public holidays, of which July has none. */
    private static final class NoHolidays implements Calendars {

        @Override
        public WorkingDays of(TownId any) {
            return new WorkingDays(day -> false);
        }

        @Override
        public WorkingDays of(FederalState any) {
            return new WorkingDays(day -> false);
        }
    }

    private static final class Released extends Modules {

        Released(Asker asker) {
            super(asker, null);
        }

        @Override
        public void requireReleased(Module module) {
            // It is.
        }
    }
}
