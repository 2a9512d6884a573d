// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.application;

import de.digifit.lms.calendar.Appointment;
import de.digifit.lms.calendar.CalendarEntry;
import de.digifit.lms.calendar.CalendarFile;
import de.digifit.lms.calendar.CalendarFile.Method;
import de.digifit.lms.calendar.CalendarPress;
import de.digifit.lms.calendar.Entries;
import de.digifit.lms.calendar.Invitee;
import de.digifit.lms.calendar.Itinerary;
import de.digifit.lms.seminar.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says to calendars what holds, each time with a higher number than before. */
@ApplicationScoped
public class Invitations {

    private final Entries entries;
    private final CalendarPress press;

    @Inject
    public Invitations(Entries entries, CalendarPress press) {
        this.entries = entries;
        this.press = press;
    }

    /**
     * A request for each session, and a cancellation for each that the event had once and has no more.
     *
     * @param now when it is said
     */
    public List<Message> invite(Itinerary itinerary, Invitee invitee, Instant now) {
        Map<UUID, CalendarEntry> known = known(itinerary);
        List<Message> messages = new ArrayList<>();
        for (Session session : itinerary.sessions()) {
            CalendarEntry entry = said(itinerary, session, Optional.ofNullable(known.remove(itinerary.slot(session))));
            messages.add(message(Method.REQUEST, itinerary, entry, invitee, now));
        }
        known.values().forEach(gone -> cancel(itinerary, gone, invitee, now).ifPresent(messages::add));
        return messages;
    }

    /** A request only for each session that the calendar does not know as it is; nothing is numbered up for nothing. */
    public List<Message> update(Itinerary itinerary, Invitee invitee, Instant now) {
        Map<UUID, CalendarEntry> known = known(itinerary);
        List<Message> messages = new ArrayList<>();
        for (Session session : itinerary.sessions()) {
            Optional<CalendarEntry> told = Optional.ofNullable(known.remove(itinerary.slot(session)));
            if (told.filter(entry -> entry.tells(session)).isEmpty()) {
                messages.add(message(Method.REQUEST, itinerary, said(itinerary, session, told), invitee, now));
            }
        }
        known.values().forEach(gone -> cancel(itinerary, gone, invitee, now).ifPresent(messages::add));
        return messages;
    }

    private Optional<Message> cancel(Itinerary itinerary, CalendarEntry gone, Invitee invitee, Instant now) {
        return gone.isCancelled() ? Optional.empty() : Optional.of(cancelled(itinerary, gone, invitee, now));
    }

    /** A cancellation for each session that stands in the calendar. */
    public List<Message> cancel(Itinerary itinerary, Invitee invitee, Instant now) {
        return entries.of(itinerary.booking().id()).stream()
                .filter(entry -> !entry.isCancelled())
                .map(entry -> cancelled(itinerary, entry, invitee, now))
                .toList();
    }

    /** What calendars were told last, soonest first. */
    public List<CalendarEntry> told(Itinerary itinerary) {
        return entries.of(itinerary.booking().id()).stream()
                .filter(entry -> !entry.isCancelled())
                .toList();
    }

    private Map<UUID, CalendarEntry> known(Itinerary itinerary) {
        return entries.of(itinerary.booking().id()).stream()
                .collect(Collectors.toMap(CalendarEntry::slot, Function.identity()));
    }

    private CalendarEntry said(Itinerary itinerary, Session session, Optional<CalendarEntry> known) {
        if (known.isPresent()) {
            known.get().movedTo(session);
            return known.get();
        }
        CalendarEntry entry = new CalendarEntry(itinerary.booking().id().value(), itinerary.slot(session), session);
        entries.add(entry);
        return entry;
    }

    private Message cancelled(Itinerary itinerary, CalendarEntry entry, Invitee invitee, Instant now) {
        entry.cancel();
        return message(Method.CANCEL, itinerary, entry, invitee, now);
    }

    private Message message(Method method, Itinerary itinerary, CalendarEntry entry, Invitee invitee, Instant now) {
        Appointment appointment = itinerary.at(entry, now, invitee.locale(), invitee.link());
        CalendarFile file = new CalendarFile(
                method, List.of(appointment), invitee.organiser(), Optional.of(invitee.guest()), invitee.locale());
        return new Message(entry, method, press.print(file));
    }

    /** What one calendar is told about one session. */
    public record Message(CalendarEntry entry, Method method, String ics) {}
}
