// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Finds what waits for a decision in PostgreSQL, and looks at it regularly. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.decision.infrastructure;
