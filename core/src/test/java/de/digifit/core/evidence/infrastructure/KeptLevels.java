// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence.infrastructure;

import de.digifit.core.evidence.AgreedLevels;
import jakarta.persistence.EntityManager;

/** The adapter for tests of other features. */
public final class KeptLevels {

    private KeptLevels() {}

    public static AgreedLevels in(EntityManager entities) {
        JpaAgreedLevels levels = new JpaAgreedLevels();
        levels.entities = entities;
        return levels;
    }
}
