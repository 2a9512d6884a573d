// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar;

import de.digifit.lms.agenda.Agenda;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.venue.RoomId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;

/**
 * Where and when somebody has to be for one booking.
 *
 * @param rooms where those sessions are that take place in a room of the town
 */
public record Itinerary(Booking booking, Event event, Seminar seminar, Map<RoomId, String> rooms) {

    private static final String WORDS = "de.digifit.lms.calendar.appointment";

    /**
     * The UID of a session in the calendar of whoever booked. It follows from both ids, so it needs no keeping and two
     * bookings of one event (a withdrawn one and a later one) are never mistaken for each other.
     *
     * @param slot see {@link #slot}
     */
    public static String uid(UUID booking, UUID slot) {
        return named(booking + " " + slot) + "@digifit";
    }

    /** What a session is in a calendar: itself, or of parallel ones the group, whichever of them is chosen. */
    public UUID slot(Session session) {
        boolean oneOfSeveral = event.groups().contains(session.parallel());
        return oneOfSeveral ? named("group " + event.id() + " " + session.parallel()) : session.id();
    }

    private static UUID named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public Agenda agenda() {
        return booking.agenda(event);
    }

    /** Those that the person attends, in the order of time. */
    public List<Session> sessions() {
        return agenda().dates();
    }

    /** What holds for a session, or held for one that the event has no more. */
    public Appointment at(CalendarEntry entry, Instant stamp, Locale locale, String link) {
        Optional<Session> session = sessions().stream()
                .filter(each -> slot(each).equals(entry.slot()))
                .findFirst();
        return new Appointment(
                uid(booking.id().value(), entry.slot()),
                entry.sequence(),
                stamp,
                entry.startsAt(),
                entry.endsAt(),
                session.map(each -> title(each, locale))
                        .orElseGet(() -> seminar.title().in(locale)),
                description(session, locale, link),
                session.map(this::place).orElseGet(() -> String.join("; ", places())),
                false);
    }

    /** Where one session takes place: in its room, as it says itself, else where the event does. */
    public String place(Session session) {
        return session.room()
                .flatMap(room -> Optional.ofNullable(rooms.get(room)))
                .orElseGet(() -> session.place().isEmpty() ? event.place() : session.place());
    }

    /** All places, each once, in the order of time. */
    public List<String> places() {
        return agenda().possible().stream()
                .map(this::place)
                .filter(place -> !place.isBlank())
                .distinct()
                .toList();
    }

    private String title(Session session, Locale locale) {
        String title = seminar.title().in(locale);
        return event.sessions().size() == 1
                ? title
                : title + ": " + session.title().in(locale);
    }

    private String description(Optional<Session> session, Locale locale, String link) {
        ResourceBundle words = ResourceBundle.getBundle(
                WORDS, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        StringBuilder text = new StringBuilder();
        text.append(words.getString("seminar"))
                .append(": ")
                .append(seminar.title().in(locale));
        List<Session> all = sessions();
        session.filter(each -> all.size() > 1).ifPresent(each -> {
            text.append('\n').append(words.getString("date")).append(": ");
            text.append(all.indexOf(each) + 1).append('/').append(all.size());
            text.append(", ").append(each.title().in(locale));
        });
        text.append('\n').append(words.getString("place")).append(": ");
        text.append(session.map(this::place).orElseGet(() -> String.join("; ", places())));
        return text.append("\n\n")
                .append(words.getString("more"))
                .append('\n')
                .append(link)
                .toString();
    }
}
