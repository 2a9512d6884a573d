// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps plans of seasons in PostgreSQL, reads the workforce, and lets the planner work in the background. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.season.infrastructure;
