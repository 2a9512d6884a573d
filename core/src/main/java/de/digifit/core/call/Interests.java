// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who would like to take part, kept. */
public interface Interests {

    /** In the order in which they were said. */
    List<Interest> of(CallId call);

    /** What these people said in answer to calls of the town that are not decided yet. */
    List<Interest> open(TownId town, Collection<PersonId> people);

    /** What the person said, newest first. */
    List<Interest> of(PersonId person);

    Optional<Interest> find(CallId call, PersonId person);

    /** @throws NoSuchCall when there is none with this id in the town */
    Interest get(TownId town, InterestId id);

    void add(Interest interest);

    void remove(Interest interest);
}
