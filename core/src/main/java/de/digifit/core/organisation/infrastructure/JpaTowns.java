// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation.infrastructure;

import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Towns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaTowns implements Towns {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public Town get(TownId id) {
        return entities.getReference(Town.class, id.value());
    }
}
