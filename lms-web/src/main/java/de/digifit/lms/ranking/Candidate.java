// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.role.Desk;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Occasion;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who is approved and has no place yet.
 *
 * @param desk whether the person has one, which matters where places are kept for those without
 * @param occasion the gap that the person named in the application; nothing else about levels is asked
 * @param unit where the person works; nobody's unit is a unit of its own
 */
public record Candidate(
        BookingId booking, PersonId person, Desk desk, Optional<UnitId> unit, Occasion occasion, Instant appliedAt) {}
