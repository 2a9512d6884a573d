// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.roomcode;

import de.digifit.lms.seminar.EventId;
import java.util.Collection;
import java.util.Map;

/** The secrets of events, kept. */
public interface EventKeys {

    /** Made when it is asked for the first time. */
    EventKey of(EventId event);

    /** Those that were ever asked for. */
    Map<EventId, EventKey> known(Collection<EventId> events);
}
