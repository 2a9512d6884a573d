// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * One run of a seminar: with places, a closing date for applications, sessions and lecturers.
 *
 * <p>How many places are taken is a counter in the row, changed only by one conditional statement that the database
 * checks ({@code booked <= places}); it is never counted and then written. An event is published, held, or cancelled;
 * once its attendance list is closed nothing about it changes any more.
 */
@Entity
@Table(schema = "lms", name = "event")
public class Event {

    /** The life of an event. */
    public enum State {
        PUBLISHED,
        HELD,
        CANCELLED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private UUID seminar;
    private int places;

    @Column(insertable = false, updatable = false)
    private int booked;

    private LocalDate closesOn;
    private String place;

    @Enumerated(EnumType.STRING)
    private State state;

    private LocalDateTime startsAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "event", nullable = false)
    @OrderBy("startsAt")
    private List<Session> sessions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(schema = "lms", name = "event_lecturer", joinColumns = @JoinColumn(name = "event"))
    @Column(name = "person")
    private Set<UUID> lecturers = new HashSet<>();

    protected Event() {}

    /**
     * @param closesOn last day for applications
     * @param place the room, or how to join online
     * @param sessions at least one, in the order of time and without overlap
     */
    public Event(Seminar seminar, int places, LocalDate closesOn, String place, List<Session> sessions) {
        if (sessions.isEmpty() || !Session.inOrder(sessions)) {
            throw new DatesOutOfOrder();
        }
        if (closesOn.isAfter(sessions.get(0).startsAt().toLocalDate())) {
            throw new ClosesAfterStart();
        }
        this.id = Ids.next();
        this.town = seminar.town().value();
        this.seminar = seminar.id().value();
        this.places = places;
        this.closesOn = closesOn;
        this.place = place;
        this.state = State.PUBLISHED;
        this.sessions.addAll(sessions);
        this.startsAt = sessions.get(0).startsAt();
    }

    public void isHeldBy(PersonId lecturer) {
        lecturers.add(lecturer.value());
    }

    public boolean isHeldByLecturer(PersonId person) {
        return lecturers.contains(person.value());
    }

    public boolean acceptsApplications(LocalDate today) {
        return state == State.PUBLISHED && !today.isAfter(closesOn);
    }

    public boolean hasBegun(LocalDate today) {
        return !today.isBefore(startsAt.toLocalDate());
    }

    /** The attendance list was closed. */
    public void held() {
        if (state != State.PUBLISHED) {
            throw new EventOver();
        }
        state = State.HELD;
    }

    /** Whether a date of this event and one of the other take place at the same time. */
    public boolean overlaps(Event other) {
        return sessions.stream().anyMatch(mine -> other.sessions.stream().anyMatch(mine::overlaps));
    }

    public int units() {
        return sessions.stream().mapToInt(Session::units).sum();
    }

    public EventId id() {
        return new EventId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public SeminarId seminar() {
        return new SeminarId(seminar);
    }

    public int places() {
        return places;
    }

    public int booked() {
        return booked;
    }

    public int free() {
        return Math.max(0, places - booked);
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public String place() {
        return place;
    }

    public State state() {
        return state;
    }

    public LocalDateTime startsAt() {
        return startsAt;
    }

    public List<Session> sessions() {
        return List.copyOf(sessions);
    }
}
