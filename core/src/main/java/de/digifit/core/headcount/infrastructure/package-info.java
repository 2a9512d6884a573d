// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Cohorts and what was said of them, in the database. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.headcount.infrastructure;
