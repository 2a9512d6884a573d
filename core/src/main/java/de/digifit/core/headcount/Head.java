// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.organisation.PersonId;

/**
 * Somebody who is asked about today. Raw: nothing about it may be shown but through the gate.
 *
 * @param place where the person is today, never {@link Place#GONE}
 * @param counted whether what is asked holds for the person: lacks the level, should take the seminar again
 */
public record Head(PersonId person, Place place, boolean counted) {}
