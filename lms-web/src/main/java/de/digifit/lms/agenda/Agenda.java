// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.agenda;

import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.venue.Span;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What of an event somebody attends: the dates that are for everybody, and of each parallel group the one that was
 * chosen. A group without a choice is open: any of its dates can still become the one.
 *
 * @param chosen one date of a group at most; others that are named with it do not count
 */
public record Agenda(Event event, Set<UUID> chosen) {

    public Agenda {
        Set<UUID> named = Set.copyOf(chosen);
        chosen = event.groups().stream()
                .flatMap(group -> event.parallel(group).stream()
                        .map(Session::id)
                        .filter(named::contains)
                        .limit(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Before anything was chosen. */
    public static Agenda open(Event event) {
        return new Agenda(event, Set.of());
    }

    /** Where the person is sure to be, in the order of time. */
    public List<Session> dates() {
        return event.sessions().stream().filter(this::isCertain).toList();
    }

    /** The same, and all dates of groups that are open. */
    public List<Session> possible() {
        return event.sessions().stream().filter(this::mayAttend).toList();
    }

    /** Whether the person attends this date, or can still choose it. */
    public boolean mayAttend(Session date) {
        return isCertain(date) || isOpen(date);
    }

    public boolean isCertain(Session date) {
        return chosen.contains(date.id()) || !event.groups().contains(date.parallel());
    }

    /** Whether nobody has chosen yet from the group of this date. */
    public boolean isOpen(Session date) {
        return openGroups().contains(date.parallel());
    }

    /** The groups from which nothing is chosen yet. */
    public List<String> openGroups() {
        return event.groups().stream().filter(group -> chosen(group).isEmpty()).toList();
    }

    public Optional<Session> chosen(String group) {
        return event.parallel(group).stream()
                .filter(date -> chosen.contains(date.id()))
                .findFirst();
    }

    /** When it begins for this person, as far as that is known. */
    public LocalDateTime startsAt() {
        return dates().stream().map(Session::startsAt).findFirst().orElse(event.startsAt());
    }

    /** Whether the person is sure to be somewhere else at that time. */
    public boolean occupies(Span time) {
        return dates().stream().anyMatch(date -> date.span().overlaps(time));
    }

    /**
     * Whether nobody can attend both: two certain dates overlap, or one leaves no date of an open group of the other.
     * Two groups that are both open are left to whoever chooses.
     */
    public boolean clashesWith(Agenda other) {
        return dates().stream().anyMatch(date -> other.occupies(date.span())) || isStuck(other) || other.isStuck(this);
    }

    private boolean isStuck(Agenda other) {
        return openGroups().stream().map(event::parallel).anyMatch(group -> group.stream()
                .allMatch(date -> other.occupies(date.span())));
    }
}
