// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.content;

import de.digifit.core.shared.Words;

/**
 * One date that each run of a delivered seminar has.
 *
 * @param start usual time of day, {@code HH:mm}
 * @param units units of 45 minutes that count for attendance
 */
public record PlannedDate(Words title, String start, int minutes, int units, boolean online) {}
