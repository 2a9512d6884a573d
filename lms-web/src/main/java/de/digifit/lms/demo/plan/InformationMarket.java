// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Words;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.seminar.Syllabus;
import de.digifit.lms.terms.Arrangements;
import de.digifit.lms.terms.Arrangements.Aid;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Cost;
import de.digifit.lms.terms.Deadlines;
import de.digifit.lms.terms.Mode;
import de.digifit.lms.terms.Provider;
import de.digifit.lms.terms.Terms;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A day on which people see what is new, by half days of which each chooses the own: one in the morning, one after. */
public final class InformationMarket {

    private static final int CLOSES_DAYS_BEFORE = 14;
    private static final int PLACES = 48;

    private InformationMarket() {}

    public static Seminar seminar(TownId town) {
        Syllabus syllabus = new Syllabus(
                new Words("Alle Beschäftigten", "All employees"),
                new Words(
                        "Zwei halbe Tage zur Wahl: vormittags ein Thema, nachmittags eines",
                        "Two half days of your choice: one topic in the morning, one in the afternoon"),
                List.of(
                        new Words("Neues ausprobiert haben.", "Have tried what is new."),
                        new Words("Wissen, wer weiterhilft.", "Know who helps on.")),
                new Words("Eine Sache im eigenen Team zeigen.", "Show one thing to your team."),
                null,
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
        return new Seminar(
                town,
                "IN-02",
                new Words(
                        "Infomarkt: Digitale Verwaltung zum Ausprobieren", "Market day: the digital town hall to try"),
                8,
                20,
                60,
                syllabus);
    }

    /** In the three smallest rooms; what is wanted most is repeated on the next working day. */
    public static Event event(Seminar seminar, LocalDate day, LocalDate next, Halls halls, PersonId lecturer) {
        List<Room> rooms = halls.all().stream()
                .sorted(Comparator.comparing(room -> room.sheet().seats()))
                .toList();
        Room small = rooms.get(0);
        Room large = rooms.get(Math.min(2, rooms.size() - 1));
        Words file = new Words("Die E-Akte ausprobieren", "Trying the e-file");
        List<Session> dates = List.of(
                half(file, day.atTime(9, 0), small, "A"),
                half(new Words("Sicher im Netz", "Safe on the net"), day.atTime(9, 0), large, "A"),
                half(
                        new Words("KI im Büro, mit Regeln", "AI in the office, by the rules"),
                        day.atTime(13, 0),
                        small,
                        "B"),
                half(new Words("Dokumente für alle", "Documents for everybody"), day.atTime(13, 0), large, "B"),
                half(file, next.atTime(9, 0), small, "A"));
        Terms terms = new Terms(
                Terms.Kind.INFORMATION,
                Mode.ON_SITE,
                Provider.OURSELVES,
                new Capacity(20, PLACES, 0, null),
                Deadlines.before(day, day.minusDays(CLOSES_DAYS_BEFORE), Provider.OURSELVES),
                Cost.NONE,
                new Arrangements(Set.of(Aid.STEP_FREE, Aid.INDUCTION_LOOP), null));
        Event event = new Event(seminar, terms, "Rathaus", dates);
        event.isHeldBy(lecturer);
        event.publish();
        return event;
    }

    private static Session half(Words title, LocalDateTime start, Room room, String group) {
        return new Session(title, new Span(start, start.plusMinutes(195)), 4, false)
                .in(room.id())
                .parallel(group);
    }
}
