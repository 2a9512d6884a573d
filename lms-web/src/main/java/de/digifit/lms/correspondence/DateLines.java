// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import de.digifit.lms.agenda.Agenda;
import de.digifit.lms.calendar.Itinerary;
import de.digifit.lms.correspondence.Matter.Slot;
import de.digifit.lms.seminar.Session;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Dates as people of a language write them, one a line. */
public record DateLines(Locale locale) {

    /**
     * With the title where there are several, with the place where it is not always the same, and of parallel ones with
     * a word that one of them is still to be chosen.
     */
    String of(Itinerary itinerary) {
        Agenda agenda = itinerary.agenda();
        List<Session> sessions = agenda.possible();
        boolean several = agenda.event().sessions().size() > 1;
        boolean wandering = itinerary.places().size() > 1;
        return sessions.stream()
                .map(session -> line(session.startsAt(), session.endsAt())
                        + (several ? ", " + session.title().in(locale) : "")
                        + (wandering ? ", " + itinerary.place(session) : "")
                        + (agenda.isOpen(session) ? toChooseFrom() : ""))
                .collect(Collectors.joining("\n"));
    }

    String slots(List<Slot> slots) {
        return slots.stream().map(slot -> line(slot.startsAt(), slot.endsAt())).collect(Collectors.joining("\n"));
    }

    /** Do, 14. Januar 2027, 9:00 Uhr; a whole day without the time. */
    public String moment(LocalDateTime moment) {
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return day(moment);
        }
        return german() ? day(moment) + ", " + time(moment) + " Uhr" : day(moment) + ", " + time(moment);
    }

    private String toChooseFrom() {
        return german() ? " (zur Wahl)" : " (to choose from)";
    }

    private String line(LocalDateTime from, LocalDateTime to) {
        if (!from.toLocalDate().equals(to.toLocalDate())) {
            return moment(from) + (german() ? " bis " : " to ") + moment(to);
        }
        return german()
                ? day(from) + ", " + time(from) + " bis " + time(to) + " Uhr"
                : day(from) + ", " + time(from) + " to " + time(to);
    }

    private String day(LocalDateTime moment) {
        return DateTimeFormatter.ofPattern(german() ? "ccc, d. MMMM uuuu" : "ccc, d MMMM uuuu", locale)
                .format(moment);
    }

    private static String time(LocalDateTime moment) {
        return DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).format(moment);
    }

    private boolean german() {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }
}
