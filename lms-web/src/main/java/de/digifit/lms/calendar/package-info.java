// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Dates of seminars in the calendars of people: invitations, changes, cancellations and a feed of one's own dates. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.calendar;
