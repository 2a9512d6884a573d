// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.EventId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bookings of each town, kept. */
public interface Bookings {

    void add(Booking booking);

    /** @throws NoSuchBooking when the town has none with this id */
    Booking get(TownId town, BookingId id);

    Optional<Booking> findAlive(PersonId person, EventId event);

    /** Those of a person that have not ended, without their steps: a long history costs nothing here. */
    List<Booking> alive(PersonId person);

    /** All of a person, newest first. */
    List<Booking> of(PersonId person);

    /** Those of these people that wait for a decision, oldest first. */
    List<Booking> undecided(Collection<PersonId> people);

    /** All of the event that have not ended, in the order of application, held until the transaction ends. */
    List<Booking> alive(EventId event);

    /** Those that are confirmed for the event. */
    List<Booking> confirmed(EventId event);

    /** Those that wait for a place in the event, in the order of application, held until the transaction ends. */
    List<Booking> waiting(EventId event);

    /** Those of a closed list: who attended, partly or not at all. */
    List<Booking> ended(EventId event);

    /** How many applications and waiting people each event has. */
    Map<EventId, Demand> demand(TownId town, Collection<EventId> events);

    /** Holds back other bookings of this person, also their moving up, until the transaction ends. */
    void serialise(PersonId person);

    /** What an event is asked for. */
    record Demand(long undecided, long waiting) {

        public static final Demand NONE = new Demand(0, 0);
    }
}
