// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLines;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.decision.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the desks on which applications lie, by climbing the reporting lines of a day level by level. */
@ApplicationScoped
public class Desks {

    private final ReportingLines lines;

    @Inject
    public Desks(ReportingLines lines) {
        this.lines = lines;
    }

    public Map<BookingId, Desk> of(Collection<Booking> bookings, LocalDate day) {
        Set<PersonId> people = bookings.stream().map(Booking::person).collect(Collectors.toSet());
        int highest = bookings.stream().mapToInt(Desks::highest).max().orElse(0);
        List<Map<PersonId, Set<PersonId>>> levels = climb(people, highest, day);
        Map<BookingId, Desk> desks = new HashMap<>();
        bookings.forEach(booking -> desks.put(booking.id(), desk(booking, levels)));
        return desks;
    }

    private static int highest(Booking booking) {
        int level = booking.approval().level();
        return booking.approval().escalatedAt().isPresent() ? level + 1 : level;
    }

    private static Desk desk(Booking booking, List<Map<PersonId, Set<PersonId>>> levels) {
        if (booking.approval().withHr()) {
            return new Desk(Set.of(), Set.of(), true);
        }
        boolean escalated = booking.approval().escalatedAt().isPresent();
        int level = booking.approval().level();
        Set<PersonId> leaders = levels.get(level).getOrDefault(booking.person(), Set.of());
        Set<PersonId> above =
                escalated ? levels.get(level + 1).getOrDefault(booking.person(), Set.of()) : Set.<PersonId>of();
        return new Desk(leaders, above, leaders.isEmpty() || (escalated && above.isEmpty()));
    }

    /** For each level the leaders of each of these people; nobody is above oneself. */
    private List<Map<PersonId, Set<PersonId>>> climb(Set<PersonId> people, int highest, LocalDate day) {
        List<Map<PersonId, Set<PersonId>>> levels = new ArrayList<>();
        levels.add(lines.leadersOf(people, day));
        while (levels.size() <= highest) {
            Map<PersonId, Set<PersonId>> below = levels.get(levels.size() - 1);
            Set<PersonId> leaders = below.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            levels.add(above(below, lines.leadersOf(leaders, day)));
        }
        return levels;
    }

    private static Map<PersonId, Set<PersonId>> above(
            Map<PersonId, Set<PersonId>> below, Map<PersonId, Set<PersonId>> leadersOfLeaders) {
        Map<PersonId, Set<PersonId>> above = new HashMap<>();
        below.forEach((person, leaders) -> {
            Set<PersonId> next = new HashSet<>();
            leaders.forEach(leader -> next.addAll(leadersOfLeaders.getOrDefault(leader, Set.of())));
            next.remove(person);
            above.put(person, next);
        });
        return above;
    }
}
