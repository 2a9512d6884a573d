// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The applications as those see them who decide, kept. */
public interface Cases {

    /** Those of these people that lie undecided on the desk of their direct leader, oldest first. */
    List<Booking> ofTeam(Collection<PersonId> team);

    /** Those that lie undecided elsewhere, or are seen by the next level, too; oldest first, with their steps. */
    List<Booking> beyondLeader(TownId town);

    /** The bookings of these people that have a place. */
    List<Booking> withPlace(Collection<PersonId> people);

    /** What was decided in the name of these leaders or by this person about others, and what went directly; newest first. */
    List<Ruling> ruled(Collection<PersonId> leaders, PersonId by, Collection<PersonId> team, Instant since);

    /** At most that many that lie since before and nobody was reminded of, oldest first, held for the transaction. */
    List<Booking> unreminded(Instant before, int most);

    /** At most that many that lie since before and only the desk sees, oldest first, held for the transaction. */
    List<Booking> unescalated(Instant before, int most);

    /** At most that many that were put off until that day or an earlier one, held for the transaction. */
    List<Booking> putOffUntil(LocalDate day, int most);

    /** A step by which somebody decided. */
    record Ruling(Booking booking, Step step) {}
}
