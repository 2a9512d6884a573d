// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin;

import de.digifit.lms.seminar.EventId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The kiosks, kept. */
public interface Kiosks {

    void add(Kiosk kiosk);

    /** @param pin eight digits without spaces */
    Optional<Kiosk> findOpen(String pin, Instant now);

    Optional<Kiosk> findOpen(UUID id, Instant now);

    List<Kiosk> open(EventId event, Instant now);
}
