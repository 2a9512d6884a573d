// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import de.digifit.lms.wording.Wording;
import java.util.Optional;
import java.util.UUID;

/**
 * What a letter says.
 *
 * @param version of the town's wording; 0 for the shipped one
 */
public record Text(Wording words, int version, Optional<UUID> booking, Optional<CalendarPart> calendar) {}
