// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.evidence.EvidenceKind;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * How a statement is written into 64 bits: voice 32, day 16, kind 4, level 3, standard error 8, own 1. A seminar is its
 * day and source; its last word is when it was recorded, whether it was withdrawn, and its level.
 */
final class Packed {

    private static final long FIRST_DAY = LocalDate.of(1990, 1, 1).toEpochDay();
    private static final int LAST = 0xFFFF;

    private Packed() {}

    static long statement(Statement said) {
        return ((long) said.voice() << 32)
                | ((long) day(said.day()) << 16)
                | ((long) said.kind().number() << 12)
                | ((long) said.level().number() << 9)
                | ((long) Math.min(255, said.error()) << 1)
                | (said.own() ? 1 : 0);
    }

    static int voice(long statement) {
        return (int) (statement >> 32);
    }

    static int dayOf(long statement) {
        return (int) (statement >>> 16) & LAST;
    }

    static EvidenceKind kind(long statement) {
        return EvidenceKind.of((int) (statement >>> 12) & 0xF);
    }

    static int level(long statement) {
        return (int) (statement >>> 9) & 7;
    }

    /** Hundredths of a level, 0 where nothing is said. */
    static int error(long statement) {
        return (int) (statement >>> 1) & 0xFF;
    }

    /**
     * What still stands: neither the statements that were taken back, nor those that take back.
     *
     * @param statements ascending
     */
    static long[] standing(long[] statements) {
        return Arrays.stream(statements).noneMatch(Packed::takesBack)
                ? statements
                : Arrays.stream(statements)
                        .filter(said -> !takesBack(said)
                                && Arrays.binarySearch(statements, said | ((long) Statement.WITHDRAWN << 1)) < 0)
                        .toArray();
    }

    private static boolean takesBack(long statement) {
        return error(statement) == Statement.WITHDRAWN;
    }

    static boolean own(long statement) {
        return (statement & 1) == 1;
    }

    static long seminar(Statement said) {
        return ((long) day(said.day()) << 32) | (said.voice() & 0xFFFFFFFFL);
    }

    static int dayOfSeminar(long seminar) {
        return (int) (seminar >>> 32);
    }

    /** Later words are greater; of two at the same moment the withdrawal is. */
    static long word(Statement said) {
        long withdrawn = said.kind() == EvidenceKind.ATTENDANCE_WITHDRAWN ? 1 : 0;
        return (said.recorded() << 4) | (withdrawn << 3) | said.level().number();
    }

    static boolean withdrawn(long word) {
        return (word & 8) != 0;
    }

    static int prepared(long word) {
        return (int) word & 7;
    }

    /** Days are counted from 1990; what is older is as old as that. */
    static int day(LocalDate day) {
        return (int) Math.max(0, Math.min(LAST, day.toEpochDay() - FIRST_DAY));
    }
}
