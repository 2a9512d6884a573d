// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import java.util.Collection;
import java.util.List;

/** The duties of units, kept. */
public interface UnitDuties {

    /** @throws UnitDuty.NamedAlready when the unit has one with that name */
    void add(UnitDuty duty);

    /** @throws NoSuchDuty when the town has none with this id */
    UnitDuty get(TownId town, UnitDutyId id);

    /**
     * The same, and nobody else changes it until the transaction ends.
     *
     * @throws NoSuchDuty when the town has none with this id
     */
    UnitDuty hold(TownId town, UnitDutyId id);

    /** Those of these units, by name. */
    List<UnitDuty> of(Collection<UnitId> units);

    /** All of a town for which the public waits, by name. */
    List<UnitDuty> counters(TownId town);

    /**
     * Writes down what was said of it.
     *
     * @throws UnitDuty.NamedAlready when the unit has another one with that name
     */
    void keep(UnitDuty duty);

    /** With its cards. */
    void remove(UnitDuty duty);
}
