// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Asks PostgreSQL, and answers the health checks of the server. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.operation.infrastructure;
