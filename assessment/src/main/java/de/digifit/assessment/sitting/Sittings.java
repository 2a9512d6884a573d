// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting;

import de.digifit.core.organisation.PersonId;
import java.util.List;

/** All sittings, kept; each is found by its own person only. */
public interface Sittings {

    void add(Sitting sitting);

    /** The newest first. */
    List<Sitting> of(PersonId person);

    /** @throws NoSuchSitting when the person has none with this id */
    Sitting get(PersonId person, SittingId id);

    /**
     * As it stands now, and until the end of the transaction nothing else changes it.
     *
     * @throws NoSuchSitting when the person has none with this id
     */
    Sitting hold(PersonId person, SittingId id);

    void remove(Sitting sitting);

    /** One beginning of this person after the other. */
    void serialise(PersonId person);
}
