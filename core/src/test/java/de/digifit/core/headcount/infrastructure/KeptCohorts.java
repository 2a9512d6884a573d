// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount.infrastructure;

import de.digifit.core.headcount.Cohorts;
import jakarta.persistence.EntityManager;

/** The cohorts as the server keeps them, for tests of other features. */
public final class KeptCohorts {

    private KeptCohorts() {}

    public static Cohorts in(EntityManager entities) {
        SqlCohorts cohorts = new SqlCohorts();
        cohorts.entities = entities;
        return cohorts;
    }
}
