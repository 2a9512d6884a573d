// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.assessment.effect.Horizon;
import de.digifit.assessment.effect.Measured;
import de.digifit.assessment.effect.SeatRule;
import de.digifit.assessment.effect.SeminarEffect;
import de.digifit.core.estimate.Testimonies;
import de.digifit.core.headcount.Quarter;
import de.digifit.core.headcount.Threshold;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.effectiveness.Wave.Stretch;
import de.digifit.lms.effectiveness.Wave.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts people together into a wave, once enough of them are measured. A run counts as soon as its last look is over, that
 * is {@value Looks#LATER} days after its end, and all three looks are read at once: whoever is measured late is in no wave.
 */
public record WaveMaker(TownId town, Quarter quarter, LocalDate today, Threshold threshold) {

    /** For so long a wave waits for enough people to compare with. */
    private static final int PATIENCE_IN_MONTHS = 12;

    /** Last day on which a run has to end to be looked at today. */
    public LocalDate until() {
        return today.minusDays(Looks.LATER + 1L);
    }

    /**
     * The next wave, if there are enough people.
     *
     * @param people of this seminar, since the last wave up to {@link #until()}
     * @param seen what others saw of them
     */
    public Optional<Wave> next(Subject subject, List<Participation> people, Testimonies seen) {
        SeatRule rule = rule(people);
        List<Measured> took = measured(people.stream().filter(Participation::took), rule, subject, seen);
        List<Measured> waited = measured(waitedOnly(people), rule, subject, seen);
        boolean compared = isEnough(waited);
        if (!isEnough(took) || (!compared && !waited.isEmpty() && stillHopes(people))) {
            return Optional.empty();
        }
        List<Measured> against = compared ? waited : List.of();
        SeminarEffect effect = new SeminarEffect(told(took), told(against), rule, threshold);
        return Optional.of(new Wave(
                town,
                subject,
                quarter,
                new Stretch(until(), rule, took.size(), against.size()),
                Stream.of(Horizon.values())
                        .map(horizon -> Finding.of(effect, horizon))
                        .toList()));
    }

    /** One rule for all; where they differ, the one that trusts least. */
    private static SeatRule rule(List<Participation> people) {
        List<SeatRule> rules =
                people.stream().map(one -> one.run().rule()).distinct().toList();
        return rules.size() == 1 ? rules.get(0) : SeatRule.BY_ORDER;
    }

    /** Nobody is compared with oneself: who waited and then took part in the same wave counts as having taken part. */
    private static Stream<Participation> waitedOnly(List<Participation> people) {
        Set<PersonId> took = new HashSet<>(people.stream()
                .filter(Participation::took)
                .map(Participation::person)
                .toList());
        return people.stream().filter(one -> !one.took() && !took.contains(one.person()));
    }

    /** Each person once, by the earliest run, and only who was measured before and after. */
    private static List<Measured> measured(
            Stream<Participation> people, SeatRule rule, Subject subject, Testimonies seen) {
        Set<PersonId> known = new HashSet<>();
        return people.sorted(
                        Comparator.comparing((Participation one) -> one.run().firstDay())
                                .thenComparing(one -> one.person().value()))
                .filter(one -> known.add(one.person()))
                .flatMap(one ->
                        Looks.at(one, rule)
                                .of(seen.of(one.person(), subject.competency()), subject.competency())
                                .stream())
                .filter(one -> one.after().isPresent())
                .toList();
    }

    /**
     * What was measured three months later is told of all or of none, unless those who were and those who were not are each
     * enough: else the few between "after" and "later" could be reckoned.
     */
    private List<Measured> told(List<Measured> group) {
        long again = group.stream().filter(one -> one.later().isPresent()).count();
        long missing = group.size() - again;
        boolean safe = missing == 0 || (isEnough(again) && isEnough(missing));
        return safe
                ? group
                : group.stream()
                        .map(one -> new Measured(one.before(), one.after(), OptionalDouble.empty()))
                        .toList();
    }

    private boolean stillHopes(List<Participation> people) {
        LocalDate since = until().minusMonths(PATIENCE_IN_MONTHS);
        return people.stream().noneMatch(one -> one.run().lastDay().isBefore(since));
    }

    private boolean isEnough(List<Measured> group) {
        return isEnough(group.size());
    }

    private boolean isEnough(long people) {
        return people >= threshold.smallestCohort();
    }
}
