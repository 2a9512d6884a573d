// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Ballot boxes, answers and conclusions in PostgreSQL, and the timer that opens the boxes. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.evaluation.infrastructure;
