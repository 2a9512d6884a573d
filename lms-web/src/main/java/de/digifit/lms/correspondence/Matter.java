// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import de.digifit.core.shared.Words;
import de.digifit.lms.calendar.Itinerary;
import de.digifit.lms.wording.Placeholder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to tell.
 *
 * @param at when it happened
 * @param applicant name of whoever applied; empty in letters to that person
 * @param until empty where nothing runs out
 * @param before dates that held until now, in words of the reader's language
 */
public record Matter(
        Itinerary itinerary,
        Instant at,
        String applicant,
        String reason,
        Optional<LocalDateTime> until,
        List<Slot> before) {

    /** Nothing but the booking itself. */
    public static Matter of(Itinerary itinerary, Instant at) {
        return new Matter(itinerary, at, "", "", Optional.empty(), List.of());
    }

    public Matter because(String why) {
        return new Matter(itinerary, at, applicant, why, until, before);
    }

    public Matter by(String name) {
        return new Matter(itinerary, at, name, reason, until, before);
    }

    public Matter until(Optional<LocalDateTime> moment) {
        return new Matter(itinerary, at, applicant, reason, moment, before);
    }

    public Matter before(List<Slot> slots) {
        return new Matter(itinerary, at, applicant, reason, until, slots);
    }

    /** In the language of the reader, without what only the reader's address tells. */
    public Map<Placeholder, String> values(Locale locale) {
        DateLines lines = new DateLines(locale);
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.SEMINAR, itinerary.seminar().title().in(locale));
        values.put(Placeholder.DATES, lines.of(itinerary));
        values.put(Placeholder.PLACE, String.join("; ", itinerary.places()));
        values.put(Placeholder.APPLICANT, applicant);
        values.put(Placeholder.REASON, reason);
        values.put(Placeholder.UNTIL, until.map(lines::moment).orElse(""));
        values.put(Placeholder.BEFORE, lines.slots(before));
        Words bring = itinerary.event().terms().arrangements().bring();
        values.put(Placeholder.BRING, bring == null ? "" : bring.in(locale));
        String feedback = itinerary.seminar().syllabus().feedback();
        values.put(
                Placeholder.TASK, itinerary.seminar().syllabus().transferTask().in(locale));
        values.put(Placeholder.FEEDBACK, feedback == null ? "" : feedback);
        return values;
    }

    /** One date in words. */
    public String date(Slot slot, Locale locale) {
        return new DateLines(locale).slots(List.of(slot));
    }

    /** From one moment to another. */
    public record Slot(LocalDateTime startsAt, LocalDateTime endsAt) {}
}
