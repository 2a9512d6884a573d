// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.lms.seminar.EventId;
import java.util.Optional;

/** Which lists were closed, kept. */
public interface Closings {

    void add(Closing closing);

    /** Nothing for a list that is open, or was closed before this was written down. */
    Optional<Closing> find(EventId event);
}
