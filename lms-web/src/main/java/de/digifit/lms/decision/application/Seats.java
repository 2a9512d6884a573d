// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.Relation;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLines;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.StepNotPossible;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.decision.Desk;
import de.digifit.lms.decision.OwnApplication;
import de.digifit.lms.decision.OwnRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Where the one who asks sits: about which applications, and in whose name. */
@ApplicationScoped
public class Seats {

    private static final String FOR_HR = "application:decide";

    private final Asker asker;
    private final Desks desks;
    private final ReportingLines lines;
    private final Disclosure disclosure;
    private final Clock clock;

    @Inject
    public Seats(Asker asker, Desks desks, ReportingLines lines, Disclosure disclosure, Clock clock) {
        this.asker = asker;
        this.desks = desks;
        this.lines = lines;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /** Those of these applications that the asker can decide today. */
    List<Booking> mine(Collection<Booking> some) {
        PersonId me = asker.person();
        Set<PersonId> actsFor = actsFor();
        Map<BookingId, Desk> byId = desks.of(some, today());
        return some.stream()
                .filter(booking -> !booking.person().equals(me) && !refusedBy(booking, me))
                .filter(booking -> seat(byId, booking, actsFor).isPresent())
                .toList();
    }

    /**
     * Who decides, in whose name; writes down that the application was seen.
     *
     * @throws OwnApplication nobody decides about the own one
     * @throws OwnRefusal nobody decides about an objection to the own refusal
     * @throws NoSuchBooking when it lies on a desk at which the asker does not sit
     */
    Decision decision(Booking booking, String why) {
        PersonId me = asker.person();
        if (booking.person().equals(me)) {
            throw new OwnApplication();
        }
        Optional<PersonId> seat = seat(desks.of(List.of(booking), today()), booking, actsFor());
        if (seat.isEmpty()) {
            throw elsewhere(booking);
        }
        if (refusedBy(booking, me)) {
            throw new OwnRefusal();
        }
        disclosure.seen(List.of(booking.person()), Purpose.APPLICATION);
        return new Decision(me, seat.get(), why, Instant.now(clock));
    }

    Set<PersonId> actsFor() {
        return lines.actsFor(asker.person(), today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The leader has had it and may know where it is; for others there is none. */
    private RuntimeException elsewhere(Booking booking) {
        Relation relation = disclosure.relationTo(booking.person());
        boolean known = relation == Relation.LEADER || relation == Relation.DEPUTY;
        return known ? new StepNotPossible(booking.state()) : new NoSuchBooking(booking.id());
    }

    private Optional<PersonId> seat(Map<BookingId, Desk> byId, Booking booking, Set<PersonId> actsFor) {
        boolean hr = asker.get().responsibilities().stream()
                .anyMatch(responsibility -> responsibility.permissions().contains(FOR_HR));
        return Objects.requireNonNull(byId.get(booking.id())).seatOf(asker.person(), actsFor, hr);
    }

    /** Whether this person gave the answer against which the person objected. */
    private static boolean refusedBy(Booking booking, PersonId person) {
        if (booking.approval().level() == 0) {
            return false;
        }
        List<Step> steps = booking.steps();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).transition() == Transition.OBJECT) {
                return steps.get(i - 1).decision().by().equals(person);
            }
        }
        return false;
    }
}
