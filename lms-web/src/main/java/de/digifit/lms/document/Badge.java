// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.shared.Words;
import java.time.LocalDate;

/**
 * A name badge.
 *
 * @param personalCode what the person types at the kiosk of the room
 */
public record Badge(String person, String unit, Words seminar, LocalDate day, String personalCode) implements Paper {}
