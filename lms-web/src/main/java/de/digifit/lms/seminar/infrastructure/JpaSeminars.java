// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.NoSuchSeminar;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaSeminars implements Seminars {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public Seminar add(Seminar seminar) {
        entities.persist(seminar);
        return seminar;
    }

    @Override
    public List<Seminar> of(TownId town) {
        return all(town).stream().filter(seminar -> !seminar.retired()).toList();
    }

    @Override
    public List<Seminar> all(TownId town) {
        return entities.createQuery("select s from Seminar s where s.town = :town order by s.code", Seminar.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public Seminar get(TownId town, SeminarId id) {
        return Optional.ofNullable(entities.find(Seminar.class, id.value()))
                .filter(seminar -> seminar.town().equals(town))
                .orElseThrow(() -> new NoSuchSeminar(id));
    }

    @Override
    public Map<SeminarId, Seminar> get(TownId town, Collection<SeminarId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select s from Seminar s where s.town = :town and s.id in :ids", Seminar.class)
                .setParameter("town", town.value())
                .setParameter(
                        "ids", ids.stream().map(SeminarId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Seminar::id, Function.identity()));
    }
}
