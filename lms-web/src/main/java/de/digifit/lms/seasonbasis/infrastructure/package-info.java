// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Reads the workforce in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.seasonbasis.infrastructure;
