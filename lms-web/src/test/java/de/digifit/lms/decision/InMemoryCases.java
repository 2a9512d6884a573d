// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.InMemoryBookings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The cases among the bookings of a test. */
public final class InMemoryCases implements Cases {

    private static final Set<BookingState> ON_THE_DESK = EnumSet.of(BookingState.APPLIED, BookingState.SUPPORTED);

    private final InMemoryBookings bookings;

    public InMemoryCases(InMemoryBookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public List<Booking> ofTeam(Collection<PersonId> team) {
        return where(booking -> team.contains(booking.person())
                && booking.state().undecided()
                && booking.approval().level() == 0
                && !booking.approval().withHr());
    }

    @Override
    public List<Booking> beyondLeader(TownId town) {
        return where(booking -> booking.town().equals(town)
                && booking.state().undecided()
                && (booking.approval().level() > 0
                        || booking.approval().withHr()
                        || booking.approval().escalatedAt().isPresent()));
    }

    @Override
    public List<Booking> withPlace(Collection<PersonId> people) {
        return where(
                booking -> people.contains(booking.person()) && booking.state().hasPlace());
    }

    @Override
    public List<Ruling> ruled(Collection<PersonId> leaders, PersonId by, Collection<PersonId> team, Instant since) {
        return bookings.all().stream()
                .flatMap(booking -> booking.steps().stream()
                        .filter(step -> step.decision().by().equals(by)
                                || leaders.contains(step.decision().onBehalfOf()))
                        .map(step -> new Ruling(booking, step)))
                .sorted(Comparator.comparing(
                                (Ruling ruling) -> ruling.step().decision().at())
                        .reversed())
                .toList();
    }

    @Override
    public List<Booking> unreminded(Instant before, int most) {
        return where(booking -> ON_THE_DESK.contains(booking.state())
                && booking.approval().remindedAt().isEmpty()
                && booking.approval().waitsSince().isBefore(before));
    }

    @Override
    public List<Booking> unescalated(Instant before, int most) {
        return where(booking -> ON_THE_DESK.contains(booking.state())
                && !booking.approval().withHr()
                && booking.approval().escalatedAt().isEmpty()
                && booking.approval().waitsSince().isBefore(before));
    }

    @Override
    public List<Booking> putOffUntil(LocalDate day, int most) {
        return where(booking -> booking.state() == BookingState.POSTPONED
                && booking.approval()
                        .resumeOn()
                        .filter(until -> !until.isAfter(day))
                        .isPresent());
    }

    private List<Booking> where(Predicate<Booking> wanted) {
        return bookings.all().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Booking::appliedAt))
                .toList();
    }
}
