// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.TownId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The item banks of all towns, kept. */
public interface Items {

    void add(Item item);

    /** The newest edition of each, and the one in use beside it; by their codes. */
    List<Item> of(TownId town);

    /** What is asked now. */
    List<Item> released(TownId town);

    /** The same of one competency, without the words: a bank has thousands, and each answer asks for all. */
    List<AskableItem> askable(TownId town, CompetencyId competency);

    /** Another one after each change of the bank that is committed; so what was read of it before is known to be old. */
    long stamp(TownId town);

    /** How many are asked now, of each competency that has any. */
    Map<CompetencyId, Long> counts(TownId town);

    /** @throws NoSuchItem when the town has none with this id */
    Item get(TownId town, ItemId id);

    /** Those of these ids that the town has. */
    Map<ItemId, Item> of(TownId town, Collection<ItemId> ids);

    /**
     * As it stands now, and until the end of the transaction nobody else changes it.
     *
     * @throws NoSuchItem when the town has none with this id
     */
    Item hold(TownId town, ItemId id);

    /** All editions of one item, newest first. */
    List<Item> editions(TownId town, String code);

    /** How many items of a competency the town has ever had, so that a new one gets a code of its own. */
    long codes(TownId town, CompetencyId competency);

    /** One change of the bank of a town after the other. */
    void serialise(TownId town);
}
