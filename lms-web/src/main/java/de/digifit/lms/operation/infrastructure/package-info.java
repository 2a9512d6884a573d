// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Asks PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.operation.infrastructure;
