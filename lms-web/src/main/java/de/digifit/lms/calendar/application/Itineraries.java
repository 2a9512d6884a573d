// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.application;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.calendar.Itinerary;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.Venues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out where and when somebody has to be. */
@ApplicationScoped
public class Itineraries {

    private final Diary diary;
    private final Venues venues;

    @Inject
    public Itineraries(Diary diary, Venues venues) {
        this.diary = diary;
        this.venues = venues;
    }

    public Itinerary of(Booking booking) {
        return of(booking, diary.event(booking));
    }

    /** @param event as it is to be told, for example just moved */
    public Itinerary of(Booking booking, Event event) {
        return new Itinerary(booking, event, diary.seminar(event), rooms(booking.town(), List.of(event)));
    }

    List<Itinerary> of(TownId town, Collection<Booking> bookings) {
        List<BookingDetails> all = diary.details(town, bookings);
        Map<RoomId, String> rooms =
                rooms(town, all.stream().map(BookingDetails::event).toList());
        return all.stream()
                .map(each -> new Itinerary(each.booking(), each.event(), each.seminar(), rooms))
                .toList();
    }

    private Map<RoomId, String> rooms(TownId town, Collection<Event> events) {
        Set<RoomId> wanted = events.stream()
                .flatMap(event -> event.sessions().stream())
                .map(Session::room)
                .flatMap(room -> room.stream())
                .collect(Collectors.toSet());
        Map<RoomId, String> words = new HashMap<>();
        if (!wanted.isEmpty()) {
            venues.rooms(town, wanted).forEach((id, room) -> words.put(id, where(room)));
        }
        return words;
    }

    private static String where(Room room) {
        return room.where();
    }
}
