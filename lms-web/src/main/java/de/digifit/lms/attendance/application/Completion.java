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
import java.util.Set;
import java.util.UUID;

/** What follows when an attendance list is closed: certificate, evidence and statements, all in one transaction. */
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
            Transition outcome = Share.of(event, present.getOrDefault(booking.id(), Set.of()))
                    .outcome();
            steps.take(booking, outcome, Decision.of(lecturer, Instant.now(clock)));
            counts.merge(outcome, 1, Integer::sum);
            if (outcome == Transition.ATTEND) {
                attended(booking, seminar, event, lecturer);
            }
        }
        return new Outcome(
                counts.getOrDefault(Transition.ATTEND, 0),
                counts.getOrDefault(Transition.ATTEND_PARTLY, 0),
                counts.getOrDefault(Transition.MISS, 0));
    }

    private void attended(Booking booking, Seminar seminar, Event event, PersonId lecturer) {
        LocalDate today = LocalDate.now(clock);
        String number = certificates.nextNumber(event.town(), today.getYear());
        certificates.add(new Certificate(booking, number, VerificationCode.next(), today));
        LocalDate lastDay =
                event.sessions().get(event.sessions().size() - 1).endsAt().toLocalDate();
        seminar.effects()
                .forEach((competency, level) -> ledger.append(new Evidence(
                        new Subject(event.town(), booking.person(), competency),
                        EvidenceKind.ATTENDANCE,
                        level,
                        lastDay,
                        lecturer,
                        seminar.code(),
                        Instant.now(clock))));
        statements.attended(booking.person(), seminar, event);
        statements.completed(booking.person(), seminar, event);
    }
}
