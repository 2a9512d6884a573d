// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot;

import de.digifit.core.organisation.TownId;
import java.util.Optional;

/** All pilots, kept. */
public interface Pilots {

    void add(Pilot pilot);

    /** What was read last. */
    Optional<Pilot> latest(TownId town);

    /**
     * As it stands now, and until the end of the transaction nobody else changes it.
     *
     * @throws NoSuchPilot when the town has none with this id
     */
    Pilot hold(TownId town, PilotId id);

    /** One reading of this town after the other. */
    void serialise(TownId town);
}
