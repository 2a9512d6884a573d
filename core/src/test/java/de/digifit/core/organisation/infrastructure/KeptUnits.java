// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation.infrastructure;

import de.digifit.core.organisation.Units;
import jakarta.persistence.EntityManager;

/** The units as the server keeps them, for tests of other features. */
public final class KeptUnits {

    private KeptUnits() {}

    public static Units in(EntityManager entities) {
        JpaUnits units = new JpaUnits();
        units.entities = entities;
        return units;
    }
}
