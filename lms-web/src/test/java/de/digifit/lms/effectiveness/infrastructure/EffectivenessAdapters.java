// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.infrastructure;

import de.digifit.lms.effectiveness.Observed;
import de.digifit.lms.effectiveness.Transfers;
import de.digifit.lms.effectiveness.Waves;
import jakarta.persistence.EntityManager;

/** The adapters over a connection of one's own, for tests of acts. */
public final class EffectivenessAdapters {

    private EffectivenessAdapters() {}

    public static Waves waves(EntityManager entities) {
        JpaWaves waves = new JpaWaves();
        waves.entities = entities;
        return waves;
    }

    public static Observed observed(EntityManager entities) {
        SqlObserved observed = new SqlObserved();
        observed.entities = entities;
        return observed;
    }

    public static Transfers transfers(EntityManager entities) {
        SqlTransfers transfers = new SqlTransfers();
        transfers.entities = entities;
        return transfers;
    }
}
