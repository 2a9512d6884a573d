// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation.infrastructure;

import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Towns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;

@ApplicationScoped
class JpaTowns implements Towns {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public Town get(TownId id) {
        // No reference: who prints or sends letters asks outside a transaction, where it could not be read any more.
        return Objects.requireNonNull(entities.find(Town.class, id.value()), () -> "No town " + id.value());
    }
}
