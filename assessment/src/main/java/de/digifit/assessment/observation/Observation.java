// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.observation;

import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a leader saw of somebody on one day, on which level, told so that the person can follow it.
 *
 * <p>It is no mark: it names a behaviour or a piece of work, the person reads it at once, and whoever wrote it can take
 * it back.
 *
 * @param words what was seen, {@value #FEWEST_LETTERS} to {@value #MOST_LETTERS} letters
 */
public record Observation(Form form, Level level, LocalDate onDay, String words) {

    public static final int FEWEST_LETTERS = 10;
    public static final int MOST_LETTERS = 500;

    /** Who looks back further remembers an impression, no longer what happened. */
    public static final int MOST_MONTHS = 12;

    /** @throws NothingDescribed when the words are too few or too many to be followed */
    public Observation {
        words = told(words);
    }

    /** @throws NothingDescribed when the words are too few or too many to be followed */
    public static String told(String words) {
        String told = words.strip();
        if (told.length() < FEWEST_LETTERS || told.length() > MOST_LETTERS) {
            throw new NothingDescribed();
        }
        return told;
    }

    /** @throws NotOfTheLastYear when it lies ahead of that day, or more than {@value #MOST_MONTHS} months back */
    public Evidence of(Subject about, PersonId author, LocalDate today, Instant now) {
        if (onDay.isAfter(today) || onDay.isBefore(today.minusMonths(MOST_MONTHS))) {
            throw new NotOfTheLastYear(onDay);
        }
        return new Evidence(about, form.kind(), level, onDay, author, words, now);
    }

    /** Whether the entry says the same, in whatever words: same form, level and day, by the same author. */
    public boolean isSaidIn(Evidence entry, PersonId author) {
        return entry.kind() == form.kind()
                && entry.level() == level
                && entry.onDay().equals(onDay)
                && entry.author().equals(author);
    }

    /** What was seen. */
    public enum Form {
        /** How somebody works. */
        BEHAVIOUR(EvidenceKind.LEADER_OBSERVATION),
        /** Something that somebody made; levels 3 and 4 need one. */
        WORK(EvidenceKind.PRACTICE_EVIDENCE);

        private final EvidenceKind kind;

        Form(EvidenceKind kind) {
            this.kind = kind;
        }

        public EvidenceKind kind() {
            return kind;
        }
    }
}
