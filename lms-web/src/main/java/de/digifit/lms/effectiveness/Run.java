// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.assessment.effect.SeatRule;
import de.digifit.lms.seminar.SeminarId;
import java.time.LocalDate;

/**
 * An event of a seminar that is over.
 *
 * @param rule how its places were given
 */
public record Run(SeminarId seminar, LocalDate firstDay, LocalDate lastDay, SeatRule rule) {}
