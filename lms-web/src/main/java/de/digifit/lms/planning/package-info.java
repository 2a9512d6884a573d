// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What will be offered: the season, and trainings published from their template. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.planning;
