// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps in PostgreSQL who holds which role. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.assignment.infrastructure;
