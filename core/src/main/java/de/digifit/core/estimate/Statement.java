// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.EvidenceKind.Speaker;
import de.digifit.core.evidence.StandardError;
import de.digifit.core.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What one entry of the ledger says: on this day, this voice stated this level.
 *
 * @param voice who speaks: an author, a kind of measurement or, for attendance, the seminar. Two statements of one
 *     voice are not two things known
 * @param own whether the person speaks about themselves
 * @param error standard error in hundredths of a level, 0 where nothing is said about it, {@link #WITHDRAWN} where the
 *     same was said before and is taken back
 * @param recorded of attendance, where the last word holds, when it was recorded, in microseconds; else 0
 */
public record Statement(
        EvidenceKind kind, Level level, LocalDate day, int voice, boolean own, int error, long recorded) {

    /** No measurement is that far off (2.50 levels at most), and nobody measures what is taken back. */
    public static final int WITHDRAWN = 255;

    /** What an entry of the ledger says. */
    public static Statement of(Evidence entry) {
        return about(entry.person(), entry.kind(), entry.level())
                .on(entry.onDay())
                .by(entry.author(), entry.source())
                .within(entry.withdraws().isPresent() ? WITHDRAWN : hundredths(entry))
                .recordedAt(entry.recordedAt());
    }

    private static int hundredths(Evidence entry) {
        return entry.standardError().map(StandardError::hundredths).orElse(0);
    }

    /** Begins a statement about this person; day, voice and the rest are said after. */
    public static Draft about(PersonId person, EvidenceKind kind, Level level) {
        return new Draft(person.value(), kind, level);
    }

    /** A statement in the making: rows of the ledger are read field by field, millions of them. */
    public static final class Draft {

        private final UUID person;
        private final EvidenceKind kind;
        private final Level level;
        private LocalDate day = LocalDate.EPOCH;
        private int voice;
        private boolean own;
        private int error;

        private Draft(UUID person, EvidenceKind kind, Level level) {
            this.person = person;
            this.kind = kind;
            this.level = level;
        }

        public Draft on(LocalDate said) {
            day = said;
            return this;
        }

        public Draft by(PersonId author, String source) {
            Speaker speaker = kind.speaker();
            own = speaker == Speaker.PERSON
                    || (speaker == Speaker.SOMEBODY_ELSE && author.value().equals(person));
            voice = switch (speaker) {
                case MEASUREMENT -> kind.number();
                case NOBODY -> source.hashCode();
                case PERSON, SOMEBODY_ELSE -> spread(author.value());
            };
            return this;
        }

        /** @param hundredths 0 where nothing is said */
        public Draft within(int hundredths) {
            error = hundredths;
            return this;
        }

        public Statement recordedAt(Instant moment) {
            boolean lastWordHolds = kind.speaker() == Speaker.NOBODY;
            long micros = lastWordHolds ? ChronoUnit.MICROS.between(Instant.EPOCH, moment) : 0;
            return new Statement(kind, level, day, voice, own, error, micros);
        }

        /** Ids of one time look alike in front; here every bit depends on all of them. */
        private static int spread(UUID id) {
            long bits = (id.getMostSignificantBits() * 0x9E3779B97F4A7C15L) ^ id.getLeastSignificantBits();
            bits = (bits ^ (bits >>> 32)) * 0xD6E8FEB86659FD93L;
            return (int) (bits ^ (bits >>> 32));
        }
    }

    boolean isAttendance() {
        return kind.speaker() == Speaker.NOBODY;
    }
}
