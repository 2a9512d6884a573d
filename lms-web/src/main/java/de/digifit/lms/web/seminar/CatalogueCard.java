// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.seminar;

import de.digifit.core.gap.Proposal;
import de.digifit.lms.catalogue.CatalogueEntry;
import de.digifit.lms.catalogue.Form;
import de.digifit.lms.catalogue.NextDate;
import de.digifit.lms.catalogue.Shelved;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A seminar of the catalogue in words, put together once and then only shown.
 *
 * @param closes at most three; {@code more} says how many are not shown
 * @param when day and time of the next date, or nothing without one
 * @param free how many places are free, in words
 * @param tone ok, attention or nothing, beside the words
 */
public record CatalogueCard(
        String id,
        String about,
        String title,
        String form,
        List<Closing> closes,
        int more,
        @Nullable String when,
        String place,
        String free,
        String tone) {

    private static final int MOST = 3;
    private static final int FEW = 3;

    static CatalogueCard of(CatalogueEntry entry, ClosingWords words, Say say) {
        Shelved seminar = entry.seminar();
        Optional<NextDate> next = seminar.next();
        List<Closing> closes = entry.closes().stream()
                .limit(MOST)
                .map(reason -> Closing.of(reason, words))
                .toList();
        return new CatalogueCard(
                seminar.id().toString(),
                say.text("seminar.kind", seminar.code(), seminar.units()),
                say.words(seminar.title()),
                say.text("seminar.form." + form(seminar)),
                closes,
                entry.closes().size() - closes.size(),
                next.map(date -> say.text("seminar.next", Words.weekday(date.startsAt()), Words.time(date.startsAt())))
                        .orElse(null),
                next.map(NextDate::place).orElse(""),
                next.map(date -> say.text(places(date), date.free(), date.places(), date.kept()))
                        .orElse(""),
                next.map(CatalogueCard::tone).orElse(""));
    }

    /** What is most worth knowing: half a day fits into a part-time week. */
    private static Form form(Shelved seminar) {
        if (seminar.forms().contains(Form.HALF_DAY)) {
            return Form.HALF_DAY;
        }
        return seminar.forms().iterator().next();
    }

    private static String places(NextDate date) {
        if (date.free() > 0) {
            return "seminar.free";
        }
        return date.kept() > 0 ? "seminar.kept" : "seminar.full";
    }

    private static String tone(NextDate date) {
        if (date.free() == 0) {
            return "";
        }
        return date.free() <= FEW ? "attention" : "ok";
    }

    /** "Schließt Ihre Lücke D2 Datenschutz umsetzen von 1 auf 2", and the numbers for the staircase. */
    public record Closing(String text, int from, int to) {

        static Closing of(Proposal.Reason reason, ClosingWords words) {
            return new Closing(
                    words.of(reason), reason.from().number(), reason.to().number());
        }
    }
}
