// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.assessment.effect.Measured;
import de.digifit.assessment.effect.SeatRule;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.estimate.Estimate;
import de.digifit.core.estimate.Estimator;
import de.digifit.core.estimate.Testimony;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Three looks at what was seen of somebody, each at days of its own, so that nothing is read twice and each look is as
 * good as the others: before, up to {@value #AFTER} days after the end, and from then on up to {@value #LATER} days, which
 * is three months in the middle. Which look is the one before, says the {@link SeatRule}.
 *
 * <p>Whoever waited is looked at on the same days as long as the waiting goes on; the day on which the own seminar begins
 * belongs to no look any more.
 */
record Looks(Span before, Span after, Span later) {

    static final int AFTER = 60;
    static final int LATER = 150;

    /** What is older says too little of the day before. */
    private static final int BEFORE = 365;

    private static final Estimator ESTIMATOR = Estimator.published();

    static Looks at(Participation who, SeatRule rule) {
        LocalDate end = who.run().lastDay();
        return new Looks(
                before(who, rule),
                new Span(end.plusDays(1), end.plusDays(AFTER)).endingBefore(who.nextTook()),
                new Span(end.plusDays(AFTER + 1), end.plusDays(LATER)).endingBefore(who.nextTook()));
    }

    private static Span before(Participation who, SeatRule rule) {
        LocalDate eve = who.run().firstDay().minusDays(1);
        return switch (rule) {
            case BY_LOT -> new Span(eve.minusDays(BEFORE), eve);
            case BY_GAP -> new Span(who.appliedOn().minusDays(BEFORE), who.appliedOn());
            case BY_ORDER -> new Span(who.appliedOn().plusDays(1), eve);
        };
    }

    /** None where nothing was seen before. */
    Optional<Measured> of(Testimony seen, CompetencyId competency) {
        OptionalDouble first = before.level(seen, competency);
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(new Measured(
                        first.getAsDouble(), after.level(seen, competency), later.level(seen, competency)));
    }

    /** Days of the ledger that are read together, both included; none where it ends before it begins. */
    record Span(LocalDate first, LocalDate last) {

        Span endingBefore(Optional<LocalDate> day) {
            return day.filter(end -> !end.isAfter(last))
                    .map(end -> new Span(first, end.minusDays(1)))
                    .orElse(this);
        }

        /** The mean of the estimate from these days alone, as of their last one. */
        OptionalDouble level(Testimony seen, CompetencyId competency) {
            Estimate estimate = ESTIMATOR.estimate(seen.between(first, last), competency, last);
            return estimate.known() ? OptionalDouble.of(estimate.levels().mean()) : OptionalDouble.empty();
        }
    }
}
