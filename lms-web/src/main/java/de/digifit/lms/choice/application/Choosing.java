// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.DatesOverlap;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.choice.Choice;
import de.digifit.lms.choice.Choices;
import de.digifit.lms.choice.DateFull;
import de.digifit.lms.choice.DateGroup;
import de.digifit.lms.choice.DateOption;
import de.digifit.lms.choice.DatesChosen;
import de.digifit.lms.choice.NoSuchDate;
import de.digifit.lms.choice.OneOfEachGroup;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Chooses dates for a booking, all that are named or none.
 *
 * <p>Seats are counted while the event is held, as places are, so that the last one is given once. What somebody without
 * a place chooses is a wish and takes no seat; what becomes of it says {@link Settling}.
 */
@ApplicationScoped
class Choosing {

    private final Bookings bookings;
    private final EventDates dates;
    private final Choices choices;
    private final Diary diary;
    private final jakarta.enterprise.event.Event<DatesChosen> told;

    @Inject
    Choosing(
            Bookings bookings,
            EventDates dates,
            Choices choices,
            Diary diary,
            jakarta.enterprise.event.Event<DatesChosen> told) {
        this.bookings = bookings;
        this.dates = dates;
        this.choices = choices;
        this.diary = diary;
        this.told = told;
    }

    /** The event of a booking, from now on held, so that what is asked of it stays true. */
    Event hold(Booking booking) {
        bookings.serialise(booking.person());
        return dates.hold(booking);
    }

    /**
     * Groups of which no date is named stay as they are; a date that is chosen already stays without a word.
     *
     * @param event held
     * @throws NoSuchDate when a date is none of those to choose from
     * @throws OneOfEachGroup when two of the same group are named
     * @throws DateFull when all its seats are taken
     * @throws DatesOverlap when the person has a place in something else at that time
     */
    void choose(Booking booking, Event event, Collection<UUID> wanted, PersonId by, Instant now) {
        List<DateGroup> groups = dates.groups(booking, event);
        refuseUnknown(groups, wanted);
        List<DateOption> fresh = groups.stream()
                .flatMap(group -> wanted(group, wanted))
                .filter(option -> !option.chosen())
                .toList();
        fresh.forEach(DateOption::requireSeat);
        fresh.forEach(option -> refuseOverlap(booking, event, option));
        if (fresh.isEmpty()) {
            return;
        }
        booking.attend(attended(groups, fresh));
        List<Choice> made = fresh.stream()
                .map(option -> new Choice(booking, option, by, now))
                .toList();
        made.forEach(choices::add);
        if (booking.state() == BookingState.CONFIRMED) {
            told.fire(new DatesChosen(booking, event, made.get(0)));
        }
    }

    private static void refuseUnknown(List<DateGroup> groups, Collection<UUID> wanted) {
        Set<UUID> unknown = new HashSet<>(wanted);
        groups.stream()
                .flatMap(group -> group.options().stream())
                .forEach(option -> unknown.remove(option.session().id()));
        unknown.stream().findFirst().ifPresent(id -> {
            throw new NoSuchDate(id);
        });
    }

    private static Stream<DateOption> wanted(DateGroup group, Collection<UUID> wanted) {
        List<DateOption> named = group.options().stream()
                .filter(option -> wanted.contains(option.session().id()))
                .toList();
        if (named.size() > 1) {
            throw new OneOfEachGroup();
        }
        return named.stream();
    }

    private void refuseOverlap(Booking booking, Event event, DateOption option) {
        diary.beside(event, booking.person()).stream()
                .filter(other -> other.agenda().occupies(option.session().span()))
                .findFirst()
                .ifPresent(other -> {
                    throw new DatesOverlap(other.seminar().title().de());
                });
    }

    /** The fresh ones, and what was chosen of the other groups. */
    private static Set<UUID> attended(List<DateGroup> groups, List<DateOption> fresh) {
        Set<UUID> attended = new HashSet<>();
        for (DateGroup group : groups) {
            group.options().stream()
                    .filter(fresh::contains)
                    .findFirst()
                    .or(group::chosen)
                    .ifPresent(option -> attended.add(option.session().id()));
        }
        return attended;
    }
}
