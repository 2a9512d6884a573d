// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Ledger;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.attendance.Certificates;
import de.digifit.lms.attendance.Share;
import de.digifit.lms.attendance.VerificationCode;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.Steps;
import de.digifit.lms.record.Statements;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What follows when an attendance list is closed or corrected: certificate, evidence, statements, in one transaction. */
@ApplicationScoped
class Completion {

    private final Steps steps;
    private final Certificates certificates;
    private final Ledger ledger;
    private final Statements statements;
    private final Clock clock;

    @Inject
    Completion(Steps steps, Certificates certificates, Ledger ledger, Statements statements, Clock clock) {
        this.steps = steps;
        this.certificates = certificates;
        this.ledger = ledger;
        this.statements = statements;
        this.clock = clock;
    }

    Outcome complete(
            Event event,
            Seminar seminar,
            List<Booking> bookings,
            Map<BookingId, Set<UUID>> present,
            PersonId lecturer) {
        Map<Transition, Integer> counts = new EnumMap<>(Transition.class);
        for (Booking booking : bookings) {
            Share share = Share.of(event, present.getOrDefault(booking.id(), Set.of()));
            steps.take(booking, share.outcome(), Decision.of(lecturer, Instant.now(clock)));
            counts.merge(share.outcome(), 1, Integer::sum);
            if (share.units() > 0) {
                issue(booking, share);
            }
            if (share.outcome() == Transition.ATTEND) {
                attended(booking, seminar, event, lecturer);
            }
        }
        return new Outcome(
                counts.getOrDefault(Transition.ATTEND, 0),
                counts.getOrDefault(Transition.ATTEND_PARTLY, 0),
                counts.getOrDefault(Transition.MISS, 0));
    }

    /** The marks of this booking have changed after the list was closed. */
    void correct(Event event, Seminar seminar, Booking booking, Share share, Decision decision) {
        boolean attendedBefore = booking.state() == BookingState.ATTENDED;
        if (share.outcome().to() != booking.state()) {
            steps.take(booking, share.outcome(), decision);
        }
        Optional<Certificate> valid = certificates.findValid(booking.id());
        if (valid.map(Certificate::share).filter(share::equals).isEmpty()) {
            valid.ifPresent(old -> old.withdraw(decision.by(), decision.why(), LocalDate.now(clock)));
            if (share.units() > 0) {
                issue(booking, share);
            }
        }
        boolean attendedNow = share.outcome() == Transition.ATTEND;
        if (attendedNow && !attendedBefore) {
            attended(booking, seminar, event, decision.by());
        } else if (attendedBefore && !attendedNow) {
            evidence(EvidenceKind.ATTENDANCE_WITHDRAWN, booking, seminar, event, decision.by());
        }
    }

    Certificate issue(Booking booking, Share share) {
        LocalDate today = LocalDate.now(clock);
        String number = certificates.nextNumber(booking.town(), today.getYear());
        Certificate certificate = new Certificate(booking, share, number, VerificationCode.next(), today);
        certificates.add(certificate);
        return certificate;
    }

    private void attended(Booking booking, Seminar seminar, Event event, PersonId lecturer) {
        evidence(EvidenceKind.ATTENDANCE, booking, seminar, event, lecturer);
        statements.attended(booking.person(), seminar, event);
        statements.completed(booking.person(), seminar, event);
    }

    private void evidence(EvidenceKind kind, Booking booking, Seminar seminar, Event event, PersonId by) {
        LocalDate lastDay =
                event.sessions().get(event.sessions().size() - 1).endsAt().toLocalDate();
        seminar.effects()
                .forEach((competency, level) -> ledger.append(new Evidence(
                        new Subject(event.town(), booking.person(), competency),
                        kind,
                        level,
                        lastDay,
                        by,
                        seminar.code(),
                        Instant.now(clock))));
    }
}
