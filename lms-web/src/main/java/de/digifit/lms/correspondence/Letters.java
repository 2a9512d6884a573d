// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The letters, kept. */
public interface Letters {

    void add(Letter letter);

    /** Whether this person has a letter of that cause already. */
    boolean holds(Cause cause, PersonId person);

    /** @throws NoSuchLetter when the town has none with this id */
    Letter get(TownId town, LetterId id);

    /** The newest ones of a person, without those that only carry a further date. */
    List<Letter> of(PersonId person, int most);

    /** One that is due, held until the transaction ends; those that another node holds are passed by. */
    Optional<Letter> due(Instant now);

    /** Those of people without an address that nobody has printed, oldest first; none about talks. */
    List<Letter> toPrint(TownId town, int most);

    List<Letter> parked(int most);

    /** All parked ones are tried again. */
    int tryAgain(Instant now);

    Count count();

    /** The language that somebody chose for the own letters. */
    Optional<Locale> language(PersonId person);

    void speak(PersonId person, Locale language);

    /** How many letters wait or are parked, in the whole house. */
    record Count(long waiting, long parked, Optional<Instant> oldestWaiting) {}
}
