// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.path.NoSuchPath;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.PathId;
import de.digifit.lms.path.Paths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaPaths implements Paths {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Path> of(TownId town) {
        return entities.createQuery("select p from Path p where p.town = :town order by p.code", Path.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public Path get(TownId town, PathId id) {
        return find(town, id, LockModeType.NONE);
    }

    @Override
    public Path hold(TownId town, PathId id) {
        return find(town, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Path find(TownId town, PathId id, LockModeType lock) {
        return Optional.ofNullable(entities.find(Path.class, id.value(), lock))
                .filter(path -> path.town().equals(town))
                .orElseThrow(() -> new NoSuchPath(id));
    }
}
