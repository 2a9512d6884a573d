// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * All that was said about one competency of one person: the state into which entries of the ledger are folded.
 *
 * <p>It is a set in one canonical order. So the order in which entries arrive does not matter, an entry that is told
 * twice counts once, and what was folded bit by bit equals what is read from the ledger at once, to the last bit. Of
 * attendance the last word about each seminar holds; what was taken back stays in the set beside what takes it back,
 * and neither is read. Nothing in it depends on the day of the question: ages are
 * reckoned when it is read. It takes eight bytes a statement, sixteen a seminar.
 */
public final class Testimony {

    private static final Testimony NOTHING = new Testimony(new long[0], new long[0]);

    /** Statements, packed, ascending; those of one voice stand together. */
    private final long[] statements;

    /** For each seminar its key and its last word, ascending by key. */
    private final long[] seminars;

    private Testimony(long[] statements, long[] seminars) {
        this.statements = statements;
        this.seminars = seminars;
    }

    public static Testimony nothing() {
        return NOTHING;
    }

    public static Testimony of(Collection<Evidence> entries) {
        Testimony all = NOTHING;
        for (Evidence entry : entries) {
            all = all.and(Statement.of(entry));
        }
        return all;
    }

    /** This and one statement more. */
    public Testimony and(Statement statement) {
        if (statement.isAttendance()) {
            return attended(Packed.seminar(statement), Packed.word(statement));
        }
        long packed = Packed.statement(statement);
        int place = Arrays.binarySearch(statements, packed);
        return place >= 0 ? this : new Testimony(with(statements, -place - 1, packed), seminars);
    }

    /** What both know. */
    public Testimony and(Testimony other) {
        Testimony all = this;
        for (long statement : other.statements) {
            int place = Arrays.binarySearch(all.statements, statement);
            all = place >= 0 ? all : new Testimony(with(all.statements, -place - 1, statement), all.seminars);
        }
        for (int i = 0; i < other.seminars.length; i += 2) {
            all = all.attended(other.seminars[i], other.seminars[i + 1]);
        }
        return all;
    }

    /** Only what these kinds say: whoever may not see a kind is shown an estimate without it. */
    public Testimony only(Set<EvidenceKind> kinds) {
        long[] seen = Arrays.stream(statements)
                .filter(statement -> kinds.contains(Packed.kind(statement)))
                .toArray();
        return new Testimony(seen, kinds.contains(EvidenceKind.ATTENDANCE) ? seminars : new long[0]);
    }

    /** Only what was seen or measured from one day to another, both included; of seminars nothing. */
    public Testimony between(LocalDate first, LocalDate last) {
        int from = Packed.day(first);
        int to = Packed.day(last);
        long[] then = Arrays.stream(statements)
                .filter(statement -> Packed.dayOf(statement) >= from && Packed.dayOf(statement) <= to)
                .toArray();
        return new Testimony(then, new long[0]);
    }

    /** How many statements there are, each seminar one. */
    public int size() {
        return statements.length + seminars.length / 2;
    }

    /** Whether somebody saw a piece of work on a level that needs one. */
    boolean showsPractice() {
        for (long statement : statements()) {
            if (Packed.kind(statement) == EvidenceKind.PRACTICE_EVIDENCE
                    && !Packed.own(statement)
                    && Level.of(Packed.level(statement)).needsPractice()) {
                return true;
            }
        }
        return false;
    }

    /** Those that stand. */
    long[] statements() {
        return Packed.standing(statements);
    }

    long[] seminars() {
        return seminars;
    }

    private Testimony attended(long seminar, long word) {
        int place = 0;
        while (place < seminars.length && seminars[place] < seminar) {
            place += 2;
        }
        if (place < seminars.length && seminars[place] == seminar) {
            return seminars[place + 1] >= word ? this : corrected(place, word);
        }
        return new Testimony(statements, with(with(seminars, place, word), place, seminar));
    }

    private Testimony corrected(int place, long word) {
        long[] known = seminars.clone();
        known[place + 1] = word;
        return new Testimony(statements, known);
    }

    private static long[] with(long[] known, int place, long added) {
        long[] all = Arrays.copyOf(known, known.length + 1);
        System.arraycopy(known, place, all, place + 1, known.length - place);
        all[place] = added;
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Testimony that
                && Arrays.equals(statements, that.statements)
                && Arrays.equals(seminars, that.seminars);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(statements) + Arrays.hashCode(seminars);
    }

    @Override
    public String toString() {
        return size() + " statements";
    }
}
