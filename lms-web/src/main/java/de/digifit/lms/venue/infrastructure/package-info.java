// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps rooms, equipment and what they are needed for in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.venue.infrastructure;
