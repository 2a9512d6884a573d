// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Proposal;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.role.Desk;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Occasion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** People who want a place, for tests. */
public final class Candidates {

    public static final Instant MARCH = Instant.parse("2026-03-03T09:00:00Z");

    private static final Proposal.Reason CORE =
            new Proposal.Reason(CompetencyId.of("KDW", "D2"), Level.STARTING, Level.APPLYING, true);
    private static final Proposal.Reason OTHER =
            new Proposal.Reason(CompetencyId.of("KDW", "A1"), Level.OPEN, Level.STARTING, false);

    private Candidates() {}

    /**
     * @param text a number that names the person and the hour of the application; {@code c} or {@code o} for a core or
     *     another gap; {@code @A} for a unit; {@code -} for nobody's desk
     */
    public static Candidate of(String text) {
        int number = Integer.parseInt(text.replaceAll("\\D", ""));
        Occasion occasion = text.contains("c")
                ? new Occasion(Optional.of(CORE))
                : text.contains("o") ? new Occasion(Optional.of(OTHER)) : Occasion.NONE;
        Optional<UnitId> unit = text.contains("@")
                ? Optional.of(new UnitId(new UUID(9, text.charAt(text.indexOf('@') + 1))))
                : Optional.empty();
        return new Candidate(
                new BookingId(new UUID(1, number)),
                new PersonId(new UUID(2, number)),
                text.contains("-") ? Desk.NONE : Desk.FIXED,
                unit,
                occasion,
                MARCH.plus(Duration.ofHours(number)));
    }

    /** Any people, some of them at the same moment. */
    static List<Candidate> random(Random chance) {
        List<Candidate> some = new ArrayList<>();
        int count = chance.nextInt(30);
        for (int i = 0; i < count; i++) {
            Candidate one = of(i
                    + List.of("c", "o", "").get(chance.nextInt(3))
                    + List.of("@A", "@B", "@C", "").get(chance.nextInt(4)));
            some.add(new Candidate(
                    one.booking(),
                    one.person(),
                    one.desk(),
                    one.unit(),
                    one.occasion(),
                    MARCH.plus(Duration.ofHours(chance.nextInt(12)))));
        }
        return some;
    }

    public static int number(Candidate candidate) {
        return (int) candidate.booking().value().getLeastSignificantBits();
    }
}
