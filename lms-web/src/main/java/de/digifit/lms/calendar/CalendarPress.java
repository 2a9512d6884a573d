// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

/** Writes iCalendar (RFC 5545). */
public interface CalendarPress {

    String print(CalendarFile file);
}
