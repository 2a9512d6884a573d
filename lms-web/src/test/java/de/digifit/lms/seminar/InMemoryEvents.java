// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.lms.terms.FreePlaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events for tests. The counter of places stands beside the event, as it stands in the row. */
public final class InMemoryEvents implements Events {

    private final List<Event> events = new ArrayList<>();
    private final Map<EventId, List<Desk>> taken = new HashMap<>();

    @Override
    public void add(Event event) {
        events.add(event);
    }

    @Override
    public Event get(TownId town, EventId id) {
        return of(town).filter(event -> event.id().equals(id)).findFirst().orElseThrow(() -> new NoSuchSeminar(id));
    }

    @Override
    public Event hold(TownId town, EventId id) {
        return get(town, id);
    }

    @Override
    public Map<EventId, Event> get(TownId town, Collection<EventId> ids) {
        return of(town).filter(event -> ids.contains(event.id()))
                .collect(Collectors.toMap(Event::id, Function.identity()));
    }

    @Override
    public List<Event> open(TownId town, SeminarId seminar, LocalDate today, int atMost) {
        return of(town).filter(event -> event.seminar().equals(seminar) && event.acceptsApplications(today))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Event> between(TownId town, LocalDate from, LocalDate to) {
        return of(town).filter(event -> !event.startsAt().toLocalDate().isBefore(from)
                        && !event.startsAt().toLocalDate().isAfter(to))
                .toList();
    }

    @Override
    public List<Event> heldBy(TownId town, PersonId lecturer) {
        return of(town).filter(event -> event.isHeldByLecturer(lecturer) && event.state() == Event.State.PUBLISHED)
                .toList();
    }

    @Override
    public List<Event> closedBy(TownId town, PersonId lecturer) {
        return of(town).filter(event -> event.isHeldByLecturer(lecturer) && event.state() == Event.State.HELD)
                .sorted(Comparator.comparing(Event::startsAt).reversed())
                .toList();
    }

    @Override
    public FreePlaces free(EventId id, LocalDate day) {
        Event event =
                events.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return event.terms()
                .capacity()
                .free(day, booked(id), Collections.frequency(taken.getOrDefault(id, List.of()), Desk.NONE));
    }

    @Override
    public boolean takePlace(EventId id, Desk desk, LocalDate day) {
        boolean free = free(id, day).isFor(desk);
        if (free) {
            taken.computeIfAbsent(id, any -> new ArrayList<>()).add(desk);
        }
        return free;
    }

    @Override
    public void freePlace(EventId id, Desk desk) {
        taken.getOrDefault(id, new ArrayList<>()).remove(desk);
    }

    public int booked(EventId id) {
        return taken.getOrDefault(id, List.of()).size();
    }

    private Stream<Event> of(TownId town) {
        return events.stream().filter(event -> event.town().equals(town)).sorted(Comparator.comparing(Event::startsAt));
    }
}
