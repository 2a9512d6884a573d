// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.Share;
import de.digifit.lms.attendance.VerificationCode;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.story.Season.Run;
import de.digifit.lms.seminar.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;

/** What was written when the attendance lists of the past were closed: marks, certificates and evidence. */
final class Closing {

    private static final int PRESENT_PERCENT = 93;

    private final PersonId lecturer;
    private final Dice dice;
    private final Chronicle chronicle;
    private final IntFunction<String> nextNumber;
    private final int presentPercent;

    /** @param nextNumber the next certificate number of the town in a year */
    Closing(PersonId lecturer, Dice dice, Chronicle chronicle, IntFunction<String> nextNumber) {
        this(lecturer, dice, chronicle, nextNumber, PRESENT_PERCENT);
    }

    private Closing(
            PersonId lecturer, Dice dice, Chronicle chronicle, IntFunction<String> nextNumber, int presentPercent) {
        this.lecturer = lecturer;
        this.dice = dice;
        this.chronicle = chronicle;
        this.nextNumber = nextNumber;
        this.presentPercent = presentPercent;
    }

    /** As this one, but nobody was missing. */
    Closing withEverybody() {
        return new Closing(lecturer, dice, chronicle, nextNumber, 100);
    }

    void close(Run run, Enrolment enrolment) {
        close(
                run,
                enrolment.applications().stream()
                        .map(Enrolment.Application::booking)
                        .filter(booking -> booking.state() == BookingState.CONFIRMED)
                        .toList());
    }

    void close(Run run, List<Booking> confirmed) {
        run.event().held();
        confirmed.forEach(booking -> close(run, booking));
    }

    private void close(Run run, Booking booking) {
        LocalDateTime end = lastDate(run).endsAt();
        Instant closed = Almanac.moment(end.toLocalDate(), end.toLocalTime().plusMinutes(15));
        Set<UUID> present = new HashSet<>();
        for (Session session : run.event().sessions()) {
            if (dice.percent(presentPercent)) {
                present.add(session.id());
                chronicle.add(Chronicle.Part.LMS, new Mark(booking.id(), session.id(), lecturer, closed));
            }
        }
        Transition outcome = Share.of(run.event(), present).outcome();
        booking.go(outcome, Decision.of(lecturer, closed));
        if (outcome == Transition.ATTEND) {
            attended(run, booking, end.toLocalDate(), closed);
        }
    }

    private void attended(Run run, Booking booking, LocalDate day, Instant closed) {
        chronicle.add(
                Chronicle.Part.LMS,
                new Certificate(booking, nextNumber.apply(day.getYear()), VerificationCode.next(), day));
        new TreeMap<>(run.seminar().effects())
                .forEach((competency, level) -> chronicle.add(
                        Chronicle.Part.CORE,
                        new Evidence(
                                new Subject(booking.town(), booking.person(), competency),
                                EvidenceKind.ATTENDANCE,
                                level,
                                day,
                                lecturer,
                                run.seminar().code(),
                                closed)));
    }

    private static Session lastDate(Run run) {
        return run.event().sessions().get(run.event().sessions().size() - 1);
    }
}
