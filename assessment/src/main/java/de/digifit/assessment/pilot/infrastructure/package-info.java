// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pilots in PostgreSQL, and answers read without people. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.pilot.infrastructure;
