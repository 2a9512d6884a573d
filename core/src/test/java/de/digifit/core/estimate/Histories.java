// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Whatever may be said about somebody, drawn from a seed; no two statements of one voice on one day. */
final class Histories {

    static final CompetencyId D4 = CompetencyId.of("KDW", "D4");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final PersonId ALEX = new PersonId(new UUID(1, 1));

    private static final int HISTORIES = 1_500;

    private final Random chance = new Random(4711);

    static void each(Consumer<Histories> property) {
        Histories histories = new Histories();
        for (int i = 0; i < HISTORIES; i++) {
            property.accept(histories);
        }
    }

    List<Statement> some(Predicate<EvidenceKind> wanted) {
        List<Statement> statements = new ArrayList<>();
        int count = chance.nextInt(12);
        for (int i = 0; i < count; i++) {
            EvidenceKind kind = pick(List.of(EvidenceKind.values()));
            if (wanted.test(kind)) {
                statements.add(statement(
                        kind, pick(List.of(Level.values())), TODAY.minusDays(20L * i + chance.nextInt(20)), i));
            }
        }
        return statements;
    }

    List<Statement> some() {
        return some(kind -> true);
    }

    /** By one of four people, Alex among them, at one of three seminars. */
    Statement statement(EvidenceKind kind, Level level, LocalDate day, int second) {
        boolean own = kind.speaker() == EvidenceKind.Speaker.PERSON;
        PersonId author = own ? ALEX : new PersonId(new UUID(1, 1 + chance.nextInt(4)));
        int error = kind.measures() && chance.nextBoolean() ? 1 + chance.nextInt(250) : 0;
        return said(kind, level, day, author, "DF-0" + chance.nextInt(3), error, second);
    }

    /** By somebody who has not spoken yet. */
    static Statement bySomebodyNew(EvidenceKind kind, Level level) {
        return said(kind, level, TODAY, new PersonId(new UUID(9, 9)), "DF-09", 0, 99);
    }

    static Statement said(
            EvidenceKind kind, Level level, LocalDate day, PersonId author, String source, int error, int second) {
        return Statement.about(ALEX, kind, level)
                .on(day)
                .by(author, source)
                .within(error)
                .recordedAt(Instant.EPOCH.plusSeconds(second));
    }

    static Testimony fold(Collection<Statement> statements) {
        Testimony all = Testimony.nothing();
        for (Statement statement : statements) {
            all = all.and(statement);
        }
        return all;
    }

    <T> T pick(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    Random chance() {
        return chance;
    }
}
