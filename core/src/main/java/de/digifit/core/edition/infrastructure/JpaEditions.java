// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition.infrastructure;

import de.digifit.core.edition.EditionId;
import de.digifit.core.edition.Editions;
import de.digifit.core.edition.KeptEdition;
import de.digifit.core.edition.NoSuchEdition;
import de.digifit.core.framework.EditionStatus;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaEditions implements Editions {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<KeptEdition> seenBy(TownId town) {
        return entities.createQuery("""
                        select e from KeptEdition e where e.status <> :draft or e.town = :town
                        order by e.changedAt desc, e.id
                        """, KeptEdition.class)
                .setParameter("draft", EditionStatus.DRAFT)
                .setParameter("town", town.value())
                .getResultStream()
                .sorted(Comparator.comparing(KeptEdition::framework).thenComparing(KeptEdition::status))
                .toList();
    }

    @Override
    public KeptEdition get(TownId town, EditionId id) {
        return Optional.ofNullable(entities.find(KeptEdition.class, id.value()))
                .filter(edition -> edition.status() != EditionStatus.DRAFT
                        || edition.town().filter(town::equals).isPresent())
                .orElseThrow(() -> new NoSuchEdition(id));
    }

    @Override
    public KeptEdition hold(TownId town, EditionId id) {
        KeptEdition edition = get(town, id);
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:framework, 1))) held")
                .setParameter("framework", edition.framework())
                .getResultList();
        entities.refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        return edition;
    }

    @Override
    public Optional<KeptEdition> published(String framework) {
        return entities.createQuery(
                        "select e from KeptEdition e where e.framework = :framework and e.status = :published",
                        KeptEdition.class)
                .setParameter("framework", framework)
                .setParameter("published", EditionStatus.PUBLISHED)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void outdate(String framework) {
        published(framework).ifPresent(KeptEdition::outdate);
        // The database knows one in force only, at any moment.
        entities.flush();
    }

    @Override
    public void add(KeptEdition edition) {
        entities.persist(edition);
    }

    @Override
    public void remove(KeptEdition edition) {
        entities.remove(edition);
    }
}
