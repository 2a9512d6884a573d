// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item.infrastructure;

import de.digifit.assessment.item.AskableItem;
import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.ItemState;
import de.digifit.assessment.item.Items;
import de.digifit.assessment.item.NoSuchItem;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaItems implements Items {

    private static final String TOWN = "town";

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public void add(Item item) {
        entities.persist(item);
    }

    @Override
    public List<Item> of(TownId town) {
        return entities.createQuery("""
                        select i from Item i where i.town = :town and (i.state = :released or i.edition =
                            (select max(n.edition) from Item n where n.town = i.town and n.code = i.code))
                        order by i.competency, i.level, i.code, i.edition
                        """, Item.class)
                .setParameter(TOWN, town.value())
                .setParameter("released", ItemState.RELEASED)
                .getResultList();
    }

    @Override
    public List<Item> released(TownId town) {
        return entities.createQuery(
                        "select i from Item i where i.town = :town and i.state = :released"
                                + " order by i.competency, i.level, i.code",
                        Item.class)
                .setParameter(TOWN, town.value())
                .setParameter("released", ItemState.RELEASED)
                .getResultList();
    }

    @Override
    public List<AskableItem> askable(TownId town, CompetencyId competency) {
        return entities.createQuery("""
                        select i.id, i.level, i.discrimination, i.difficulty from Item i
                        where i.town = :town and i.competency = :competency and i.state = :released
                        """, Object[].class)
                .setParameter(TOWN, town.value())
                .setParameter("competency", competency.value())
                .setParameter("released", ItemState.RELEASED)
                .getResultStream()
                .map(row -> AskableItem.of(
                        new ItemId((UUID) row[0]), Level.of((int) row[1]), (Double) row[2], (Double) row[3]))
                .toList();
    }

    @Override
    public long stamp(TownId town) {
        List<?> stamps = entities.createNativeQuery(
                        "select stamp from assessment.item_bank where town = :town", Long.class)
                .setParameter(TOWN, town.value())
                .getResultList();
        return stamps.isEmpty() ? 0 : (Long) stamps.get(0);
    }

    @Override
    public Map<CompetencyId, Long> counts(TownId town) {
        return entities.createQuery("""
                        select i.competency, count(i) from Item i where i.town = :town and i.state = :released
                        group by i.competency
                        """, Object[].class)
                .setParameter(TOWN, town.value())
                .setParameter("released", ItemState.RELEASED)
                .getResultStream()
                .collect(Collectors.toMap(row -> new CompetencyId((String) row[0]), row -> (Long) row[1]));
    }

    @Override
    public Item get(TownId town, ItemId id) {
        Item item = entities.find(Item.class, id.value());
        if (item == null || !item.town().equals(town)) {
            throw new NoSuchItem(id);
        }
        return item;
    }

    @Override
    public Map<ItemId, Item> of(TownId town, Collection<ItemId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select i from Item i where i.town = :town and i.id in :ids", Item.class)
                .setParameter(TOWN, town.value())
                .setParameter("ids", ids.stream().map(ItemId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(Item::id, Function.identity()));
    }

    @Override
    public Item hold(TownId town, ItemId id) {
        Item item = get(town, id);
        entities.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        return item;
    }

    @Override
    public List<Item> editions(TownId town, String code) {
        return entities.createQuery(
                        "select i from Item i where i.town = :town and i.code = :code order by i.edition desc",
                        Item.class)
                .setParameter(TOWN, town.value())
                .setParameter("code", code)
                .getResultList();
    }

    @Override
    public long codes(TownId town, CompetencyId competency) {
        return entities.createQuery(
                        "select count(distinct i.code) from Item i where i.town = :town and i.competency = :competency",
                        Long.class)
                .setParameter(TOWN, town.value())
                .setParameter("competency", competency.value())
                .getSingleResult();
    }

    @Override
    public void serialise(TownId town) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "item bank " + town)
                .getResultList();
    }
}
