// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.venue.DatesOutOfOrder;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** When and where an {@link Event} takes place and by whom it is held. */
@MappedSuperclass
public abstract class Timetable {

    private String place = "";
    private LocalDateTime startsAt = LocalDateTime.MIN;
    private UUID[] equipment = {};
    private int revision;
    private String why = "";

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "event", nullable = false)
    @OrderBy("startsAt, id")
    private List<Session> sessions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(schema = "lms", name = "event_lecturer", joinColumns = @JoinColumn(name = "event"))
    @Column(name = "person")
    private Set<UUID> lecturers = new HashSet<>();

    protected Timetable() {}

    /** Dates that stay keep their ids, so that who has one in the calendar sees it move. */
    void takesPlace(String where, List<Session> dates) {
        if (dates.isEmpty() || !Session.inOrder(dates)) {
            throw new DatesOutOfOrder();
        }
        place = where.strip();
        startsAt = dates.get(0).startsAt();
        for (int i = 0; i < dates.size(); i++) {
            if (i < sessions.size()) {
                sessions.get(i).becomes(dates.get(i));
            } else {
                sessions.add(dates.get(i));
            }
        }
        sessions.subList(dates.size(), sessions.size()).clear();
    }

    void tell(String reason) {
        revision++;
        why = reason.strip();
    }

    public void isHeldBy(PersonId lecturer) {
        lecturers.add(lecturer.value());
    }

    /** By these people and nobody else. */
    public void isHeldBy(Collection<PersonId> people) {
        lecturers.clear();
        people.forEach(this::isHeldBy);
    }

    /** The event, or one of its dates. */
    public boolean isHeldByLecturer(PersonId person) {
        return lecturers.contains(person.value())
                || sessions.stream().anyMatch(session -> session.lecturers().contains(person));
    }

    /** Who holds that date: its own lecturers, or those of the event. */
    public Set<PersonId> lecturersOf(Session session) {
        return session.lecturers().isEmpty() ? lecturers() : session.lecturers();
    }

    /** What is carried to each date on site. */
    public void needs(Collection<UUID> things) {
        equipment = things.stream().distinct().toArray(UUID[]::new);
    }

    public List<UUID> equipment() {
        return List.of(equipment);
    }

    public boolean hasBegun(LocalDate today) {
        return !today.isBefore(startsAt.toLocalDate());
    }

    /** The names of the groups of parallel dates from which each person attends one, in the order of time. */
    public List<String> groups() {
        return sessions.stream()
                .map(Session::parallel)
                .filter(group -> !group.isEmpty() && parallel(group).size() > 1)
                .distinct()
                .toList();
    }

    /** The dates of that group, in the order of time. */
    public List<Session> parallel(String group) {
        return sessions.stream()
                .filter(session -> session.parallel().equals(group))
                .toList();
    }

    /** What counts for somebody who takes part: of parallel dates only one. */
    public int units() {
        int single = sessions.stream()
                .filter(session -> session.parallel().isEmpty())
                .mapToInt(Session::units)
                .sum();
        return single
                + sessions.stream()
                        .filter(session -> !session.parallel().isEmpty())
                        .collect(Collectors.toMap(Session::parallel, Session::units, Math::max))
                        .values()
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    /** The room, or how to join online, of dates that name no place of their own. */
    public String place() {
        return place;
    }

    public LocalDateTime startsAt() {
        return startsAt;
    }

    /** When the last of its dates ends. */
    public LocalDateTime endsAt() {
        return sessions.stream()
                .map(Session::endsAt)
                .max(LocalDateTime::compareTo)
                .orElse(startsAt);
    }

    public List<Session> sessions() {
        return List.copyOf(sessions);
    }

    public Set<PersonId> lecturers() {
        return lecturers.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /** How often people were told of another time or place, or that it does not take place. */
    public int revision() {
        return revision;
    }

    /** Why it was last moved or called off; empty if it never was. */
    public String why() {
        return why;
    }
}
