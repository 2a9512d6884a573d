// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Writes iCalendar, and keeps entries and subscriptions in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.calendar.infrastructure;
