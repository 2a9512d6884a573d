// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import de.digifit.lms.calendar.CalendarFile.Party;
import java.util.Locale;

/**
 * Who is invited, by whom.
 *
 * @param link where the guest finds the booking
 */
public record Invitee(Party guest, Party organiser, Locale locale, String link) {}
