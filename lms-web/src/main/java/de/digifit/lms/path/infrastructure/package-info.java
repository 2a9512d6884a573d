// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeps paths in PostgreSQL, and reads from the bookings what people have learnt and what they should refresh. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.path.infrastructure;
