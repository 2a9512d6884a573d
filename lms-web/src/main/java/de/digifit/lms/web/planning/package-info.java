// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages of those who plan: trainings, season. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.planning;
