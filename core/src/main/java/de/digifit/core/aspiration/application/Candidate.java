// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.aspiration.application;

import de.digifit.core.aspiration.Distance;
import de.digifit.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who would like to grow into the role.
 *
 * @param unit where the person works today
 * @param distance what is still missing; only where the asker leads the person or stands in for who does
 */
public record Candidate(PersonId person, String name, String unit, LocalDate saidOn, Optional<Distance> distance) {}
