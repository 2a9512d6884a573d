// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The work of teams in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.workinggroup.infrastructure;
