// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Appointments on their way to a calendar, as iTIP (RFC 5546) knows them.
 *
 * <p>A request or a cancellation carries one appointment only. RFC 5546 (3.2.2, 3.2.5) wants one UID in such a message,
 * and Outlook takes just the first of several as an invitation and drops the others silently; recurrence dates, which
 * would bind several under one UID, it does not read at all. So each session of an event has a UID of its own and
 * travels by itself. A publication (the feed, a download) may carry any number.
 *
 * @param guest whom a request invites; nobody where something is only published
 * @param locale language of the texts
 */
public record CalendarFile(
        Method method, List<Appointment> appointments, Party organiser, Optional<Party> guest, Locale locale) {

    /** What is to be done with the appointments. */
    public enum Method {
        /** Put it into the calendar, or change what stands there under this UID. */
        REQUEST,
        /** Take it out. */
        CANCEL,
        /** For whoever wants to have it. */
        PUBLISH
    }

    /** Somebody with an address. */
    public record Party(String name, String mail) {}

    public CalendarFile {
        appointments = List.copyOf(appointments);
        if (method != Method.PUBLISH && (appointments.size() != 1 || guest.isEmpty())) {
            throw new IllegalArgumentException(method + " is for one appointment and one guest");
        }
    }
}
