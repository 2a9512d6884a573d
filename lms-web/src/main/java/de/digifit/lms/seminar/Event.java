// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Deadlines;
import de.digifit.lms.terms.FewerPlacesThanBooked;
import de.digifit.lms.terms.FreePlaces;
import de.digifit.lms.terms.Provider;
import de.digifit.lms.terms.SeminarRetired;
import de.digifit.lms.terms.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One run of a seminar: its terms, and when, where and by whom it is held.
 *
 * <p>It begins as a draft that only those who plan see, is published, and then held, or cancelled. Once its attendance
 * list is closed, or it is cancelled, nothing about it changes any more. Whoever moves it says why, and its revision
 * rises, so that calendars know which message is the newer one.
 *
 * <p>How many places are taken, and how many by people without a desk, are counters in the row; they change only while
 * it is held, by what {@link FreePlaces} allows.
 */
@Entity
@Table(schema = "lms", name = "event")
public class Event extends Timetable {

    /** The life of an event. */
    public enum State {
        DRAFT,
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

    @Embedded
    private Terms terms;

    @Column(insertable = false, updatable = false)
    private int booked;

    @Column(insertable = false, updatable = false)
    private int bookedNoDesk;

    @Enumerated(EnumType.STRING)
    private State state;

    protected Event() {}

    /**
     * A draft.
     *
     * @param place the room, or how to join online, for dates that name none
     * @param sessions at least one, in the order of time and without overlap but within a parallel group
     */
    public Event(Seminar seminar, Terms terms, String place, List<Session> sessions) {
        if (seminar.retired()) {
            throw new SeminarRetired();
        }
        this.id = Ids.next();
        this.town = seminar.town().value();
        this.seminar = seminar.id().value();
        this.state = State.DRAFT;
        takesPlace(place, sessions);
        agree(terms);
    }

    /** Of the town itself, without costs, published at once; people apply up to and on the closing day. */
    public Event(Seminar seminar, int places, LocalDate closesOn, String place, List<Session> sessions) {
        this(seminar, usual(seminar, Capacity.of(seminar.minimum(), places), closesOn, sessions), place, sessions);
        this.state = State.PUBLISHED;
    }

    private static Terms usual(Seminar seminar, Capacity capacity, LocalDate closesOn, List<Session> sessions) {
        LocalDate first =
                sessions.isEmpty() ? closesOn : sessions.get(0).startsAt().toLocalDate();
        return Terms.usual(seminar.mode(), capacity, Deadlines.before(first, closesOn, Provider.OURSELVES));
    }

    /** Changes what a draft says. */
    public void rewrite(Terms newTerms, String place, List<Session> dates) {
        require(State.DRAFT);
        takesPlace(place, dates);
        agree(newTerms);
    }

    /** From now on people can apply. */
    public void publish() {
        require(State.DRAFT);
        state = State.PUBLISHED;
    }

    /** Changes the terms; when and where stay. */
    public void revise(Terms newTerms) {
        require(State.DRAFT, State.PUBLISHED);
        agree(newTerms);
    }

    /** Takes place at other times or elsewhere; those who know it are told why. */
    public void move(Terms newTerms, String place, List<Session> dates, String reason) {
        require(State.PUBLISHED);
        takesPlace(place, dates);
        agree(newTerms);
        tell(reason);
    }

    /** Does not take place. */
    public void callOff(String reason) {
        require(State.DRAFT, State.PUBLISHED);
        state = State.CANCELLED;
        tell(reason);
    }

    /** The attendance list was closed. */
    public void held() {
        require(State.PUBLISHED);
        state = State.HELD;
    }

    private void require(State... possible) {
        if (!List.of(possible).contains(state)) {
            throw new EventOver();
        }
    }

    private void agree(Terms newTerms) {
        newTerms.deadlines().allow(startsAt().toLocalDate());
        if (newTerms.capacity().places() < booked) {
            throw new FewerPlacesThanBooked(booked);
        }
        terms = newTerms;
    }

    public boolean acceptsApplications(LocalDate today) {
        return state == State.PUBLISHED && !today.isAfter(closesOn());
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

    public Terms terms() {
        return terms;
    }

    public int places() {
        return terms.capacity().places();
    }

    public int booked() {
        return booked;
    }

    public FreePlaces free(LocalDate day) {
        return terms.capacity().free(day, booked, bookedNoDesk);
    }

    /** Fewer people come than are needed, and the day of decision has come or is near. */
    public boolean awaitsDecision(LocalDate today) {
        boolean near = !terms.deadlines().decidesOn().isAfter(today.plusWeeks(1));
        boolean few = booked < terms.capacity().minimum();
        return state == State.PUBLISHED && few && near && !hasBegun(today);
    }

    public LocalDate closesOn() {
        return terms.deadlines().closesOn();
    }

    public State state() {
        return state;
    }
}
