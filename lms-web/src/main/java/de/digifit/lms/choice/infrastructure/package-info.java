// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps choices, and counts taken seats, in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.choice.infrastructure;
