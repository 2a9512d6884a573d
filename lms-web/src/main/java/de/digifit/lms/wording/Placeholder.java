// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import de.digifit.core.shared.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a wording leaves open: in braces, by a word of its own language, such as {@code {termine}} or {@code {dates}}. */
public enum Placeholder {
    /** Who gets the letter. */
    NAME("name", "name"),
    SEMINAR("seminar", "seminar"),
    /** All dates, one a line. */
    DATES("termine", "dates"),
    PLACE("ort", "place"),
    /** Where to go on in DigiFit. */
    LINK("link", "link"),
    TOWN("stadt", "town"),
    /** Whose application a leader decides. */
    APPLICANT("antrag-von", "applicant"),
    /** Why; empty where nobody gave a reason. */
    REASON("grund", "reason"),
    /** The last moment to answer an offer, or the day until which a decision is put off or places are kept for others. */
    UNTIL("bis", "until"),
    /** Whom one talks with. */
    WITH("gespraech-mit", "talk-with"),
    /** The dates that held before. */
    BEFORE("bisher", "before"),
    /** What people bring along; empty where nothing is asked. */
    BRING("mitbringen", "bring"),
    /** Where to say how it was; empty where nobody asks. */
    FEEDBACK("rueckmeldung", "feedback"),
    /** What people wanted to try at work afterwards. */
    TASK("aufgabe", "task");

    @SuppressWarnings("ImmutableEnumChecker") // two texts, and nobody changes them
    private final Words word;

    Placeholder(String de, String en) {
        this.word = new Words(de, en);
    }

    public String in(Locale locale) {
        return "{" + word.in(locale) + "}";
    }

    static Optional<Placeholder> of(String braced, Locale locale) {
        return Arrays.stream(values())
                .filter(each -> each.in(locale).equals(braced.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
