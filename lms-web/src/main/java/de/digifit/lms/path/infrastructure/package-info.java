// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps paths and refreshers in PostgreSQL, and reads from the bookings what people have learnt. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.path.infrastructure;
