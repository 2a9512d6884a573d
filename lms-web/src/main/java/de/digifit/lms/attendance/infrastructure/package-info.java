// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps marks and certificates in PostgreSQL, and prints certificates as PDF. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.attendance.infrastructure;
