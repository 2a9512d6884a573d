// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.infrastructure;

import de.digifit.lms.attendance.Closing;
import de.digifit.lms.attendance.Closings;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaClosings implements Closings {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Closing closing) {
        entities.persist(closing);
    }

    @Override
    public Optional<Closing> find(EventId event) {
        return Optional.ofNullable(entities.find(Closing.class, event.value()));
    }
}
