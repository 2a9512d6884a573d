// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import static de.digifit.lms.seminar.Samples.IN_JULY;

import de.digifit.core.shared.Words;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.RoomSheet;
import de.digifit.lms.venue.Span;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An event with a date for everybody and two groups of parallel ones: mornings "A" in a small and a large room and on the
 * next day, afternoons "B".
 *
 * @param small has two seats
 * @param large has ten
 */
public record Market(Event event, Room small, Room large) {

    public static Market of(Seminar seminar) {
        Room small = new Room(seminar.town(), new RoomSheet("Ratsstube", "", 2, "", true, false));
        Room large = new Room(seminar.town(), new RoomSheet("Ratssaal", "", 10, "", true, false));
        List<Session> dates = List.of(
                date("Begrüßung", IN_JULY.minusHours(1), 1),
                date("Vormittag klein", IN_JULY, 4).in(small.id()).parallel("A"),
                date("Vormittag groß", IN_JULY, 4).in(large.id()).parallel("A"),
                date("Nachmittag klein", IN_JULY.plusHours(5), 4).in(small.id()).parallel("B"),
                date("Nachmittag groß", IN_JULY.plusHours(5), 4).in(large.id()).parallel("B"),
                date("Am Tag danach", IN_JULY.plusDays(1), 4).at("Bauhof").parallel("A"));
        return new Market(new Event(seminar, 12, IN_JULY.toLocalDate().minusDays(14), "Rathaus", dates), small, large);
    }

    private static Session date(String title, LocalDateTime start, int units) {
        return new Session(new Words(title, title), Span.of(start, units * 45), units, false);
    }

    public Session welcome() {
        return event.sessions().get(0);
    }

    public Session morningSmall() {
        return event.sessions().get(1);
    }

    public Session morningLarge() {
        return event.sessions().get(2);
    }

    public Session afternoonSmall() {
        return event.sessions().get(3);
    }

    public Session afternoonLarge() {
        return event.sessions().get(4);
    }

    public Session dayAfter() {
        return event.sessions().get(5);
    }
}
