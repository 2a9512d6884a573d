// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.TownId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Item banks in memory. */
public final class BankForTests implements Items {

    private final List<Item> kept = new ArrayList<>();

    @Override
    public void add(Item item) {
        kept.add(item);
    }

    public void addAll(Collection<Item> items) {
        kept.addAll(items);
    }

    @Override
    public List<Item> of(TownId town) {
        return kept.stream().filter(item -> item.town().equals(town)).toList();
    }

    @Override
    public List<Item> released(TownId town) {
        return of(town).stream()
                .filter(item -> item.state() == ItemState.RELEASED)
                .toList();
    }

    @Override
    public List<AskableItem> askable(TownId town, CompetencyId competency) {
        return released(town).stream()
                .filter(item -> item.competency().equals(competency))
                .map(item -> new AskableItem(item.id(), item.parameters()))
                .toList();
    }

    @Override
    public long stamp(TownId town) {
        return released(town).stream().map(Item::id).toList().hashCode();
    }

    @Override
    public Map<CompetencyId, Long> counts(TownId town) {
        return released(town).stream().collect(Collectors.groupingBy(Item::competency, Collectors.counting()));
    }

    @Override
    public Item get(TownId town, ItemId id) {
        return of(town).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchItem(id));
    }

    @Override
    public Map<ItemId, Item> of(TownId town, Collection<ItemId> ids) {
        return of(town).stream()
                .filter(item -> ids.contains(item.id()))
                .collect(Collectors.toMap(Item::id, Function.identity()));
    }

    @Override
    public Item hold(TownId town, ItemId id) {
        return get(town, id);
    }

    @Override
    public List<Item> editions(TownId town, String code) {
        return of(town).stream()
                .filter(item -> item.code().equals(code))
                .sorted(Comparator.comparing(Item::edition).reversed())
                .toList();
    }

    @Override
    public long codes(TownId town, CompetencyId competency) {
        return of(town).stream()
                .filter(item -> item.competency().equals(competency))
                .map(Item::code)
                .distinct()
                .count();
    }

    @Override
    public void serialise(TownId town) {
        // one test, one thread
    }
}
