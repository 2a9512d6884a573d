// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition.infrastructure;

import de.digifit.core.edition.Editions;
import jakarta.persistence.EntityManager;

/** The editions as the server keeps them, for tests that run without one. */
public final class RealEditions {

    private RealEditions() {}

    public static Editions on(EntityManager entities) {
        JpaEditions editions = new JpaEditions();
        editions.entities = entities;
        return editions;
    }
}
