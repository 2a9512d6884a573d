// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.application;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Step;
import de.digifit.lms.calendar.Appointment;
import de.digifit.lms.calendar.CalendarEntry;
import de.digifit.lms.calendar.CalendarFile;
import de.digifit.lms.calendar.CalendarFile.Method;
import de.digifit.lms.calendar.CalendarFile.Party;
import de.digifit.lms.calendar.CalendarPress;
import de.digifit.lms.calendar.Entries;
import de.digifit.lms.calendar.Itinerary;
import de.digifit.lms.calendar.Subscription;
import de.digifit.lms.seminar.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Dates for whoever wants to have them: under the same UIDs and numbers as in invitations, so that none stands in a
 * calendar twice. What is published depends on what is kept and not on the moment, so that unchanged dates give the
 * same file.
 */
@ApplicationScoped
public class Publication {

    // An organiser has to be named (RFC 5546, 3.2.1); the domain is reserved for addresses that do not exist.
    private static final Party ORGANISER = new Party("DigiFit", "digifit@digifit.invalid");

    private final Itineraries itineraries;
    private final Entries entries;
    private final CalendarPress press;
    private final TalkDates talks;
    private final String base;

    @Inject
    public Publication(
            Itineraries itineraries,
            Entries entries,
            CalendarPress press,
            TalkDates talks,
            @ConfigProperty(name = "digifit.base-url", defaultValue = "http://localhost:8080") String base) {
        this.itineraries = itineraries;
        this.entries = entries;
        this.press = press;
        this.talks = talks;
        this.base = base;
    }

    String of(TownId town, Collection<Booking> bookings, Locale locale) {
        return print(appointments(town, bookings, locale), locale);
    }

    /** With the qualification talks that are to come. */
    String of(Subscription subscription, Collection<Booking> bookings) {
        Locale locale = subscription.locale();
        List<Appointment> all = appointments(subscription.town(), bookings, locale);
        all.addAll(talks.ahead(subscription.town(), subscription.person(), locale));
        return print(all, locale);
    }

    private List<Appointment> appointments(TownId town, Collection<Booking> bookings, Locale locale) {
        Map<String, CalendarEntry> told = new HashMap<>();
        List<BookingId> ids = bookings.stream().map(Booking::id).toList();
        entries.of(ids).forEach(entry -> told.put(Itinerary.uid(entry.booking(), entry.slot()), entry));
        List<Appointment> appointments = new ArrayList<>();
        for (Itinerary itinerary : itineraries.of(town, bookings)) {
            Booking booking = itinerary.booking();
            for (Session session : itinerary.sessions()) {
                CalendarEntry entry = entry(itinerary, session, told);
                appointments.add(
                        itinerary.at(entry, stamp(booking), locale, base + "/booking/show.xhtml?id=" + booking.id()));
            }
        }
        return appointments;
    }

    private String print(List<Appointment> appointments, Locale locale) {
        return press.print(new CalendarFile(Method.PUBLISH, appointments, ORGANISER, Optional.empty(), locale));
    }

    private static CalendarEntry entry(Itinerary itinerary, Session session, Map<String, CalendarEntry> told) {
        UUID id = itinerary.booking().id().value();
        UUID slot = itinerary.slot(session);
        return Optional.ofNullable(told.get(Itinerary.uid(id, slot)))
                .orElseGet(() -> new CalendarEntry(id, slot, session));
    }

    private static Instant stamp(Booking booking) {
        List<Step> steps = booking.steps();
        return steps.isEmpty()
                ? booking.appliedAt()
                : steps.get(steps.size() - 1).decision().at();
    }
}
