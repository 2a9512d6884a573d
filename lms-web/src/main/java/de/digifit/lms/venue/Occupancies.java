// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is needed where and when, kept so that nothing is needed twice. */
public interface Occupancies {

    /** Those that another event has; holds back others who want the same until the transaction ends. */
    List<Claim> taken(UUID event, List<Claim> claims);

    /** Puts these in place of all that the event had. */
    void put(UUID event, List<Claim> claims);

    /** The event needs nothing any more. */
    void release(UUID event);

    /** When these are needed in that time. */
    List<Busy> busy(Collection<UUID> resources, LocalDateTime from, LocalDateTime to);

    /** Somebody or something is needed. */
    record Busy(UUID resource, Span span) {}
}
