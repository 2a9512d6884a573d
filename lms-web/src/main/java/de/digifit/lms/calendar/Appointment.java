// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One date as it stands in a calendar.
 *
 * @param uid stays the same as long as the date is the same, whatever changes about it
 * @param sequence rises with each change, so that a calendar knows the newer one
 * @param stamp when it was said like this
 * @param startsAt in the time of the town
 * @param discreet whether others who may look into the calendar read only that the time is taken
 */
public record Appointment(
        String uid,
        int sequence,
        Instant stamp,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String title,
        String description,
        String place,
        boolean discreet) {}
