// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue;

import de.digifit.lms.seminar.EventId;
import java.time.LocalDateTime;

/**
 * The next event that still takes applications.
 *
 * @param place where it begins; for people who read it, so it may be words such as "Videokonferenz"
 * @param free places that the asker may take, 0 or more
 * @param kept places that are free, but kept for others
 */
public record NextDate(EventId event, LocalDateTime startsAt, String place, int free, int kept, int places) {}
