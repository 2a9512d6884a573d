// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.lms.terms.FreePlaces;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The events of each town, kept. */
public interface Events {

    void add(Event event);

    /** @throws NoSuchSeminar when the town has none with this id */
    Event get(TownId town, EventId id);

    /**
     * To change it: holds back others who want to change it, or to take a place, until the transaction ends.
     *
     * @throws NoSuchSeminar when the town has none with this id
     */
    Event hold(TownId town, EventId id);

    Map<EventId, Event> get(TownId town, Collection<EventId> ids);

    /** At most so many published events of a seminar that still accept applications, soonest first. */
    List<Event> open(TownId town, SeminarId seminar, LocalDate today, int atMost);

    /** All that begin in that span, soonest first. */
    List<Event> between(TownId town, LocalDate from, LocalDate to);

    /** Those that this lecturer holds and whose list is not closed, soonest first. */
    List<Event> heldBy(TownId town, PersonId lecturer);

    /** Those that this lecturer held and whose list is closed, latest first. */
    List<Event> closedBy(TownId town, PersonId lecturer);

    /** Which places are free on that day; nobody else takes or frees one until the transaction ends. */
    FreePlaces free(EventId id, LocalDate day);

    /** Takes a place if one is free for such people on that day. */
    boolean takePlace(EventId id, Desk desk, LocalDate day);

    void freePlace(EventId id, Desk desk);
}
