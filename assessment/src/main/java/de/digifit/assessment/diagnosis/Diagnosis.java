// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import de.digifit.assessment.diagnosis.Outcome.End;
import de.digifit.assessment.diagnosis.Outcome.Finding;
import de.digifit.assessment.measurement.AbilityEstimate;
import de.digifit.assessment.measurement.Population;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks what tells most, until it is clear enough whether the target level is reached.
 *
 * <p>The next item is, of those that the lot gave this round, in the area that lacks most, the one with the highest
 * information where the target level begins: what is to be known is on which side of it somebody stands (Spray and Reckase,
 * The selection of test items for decision making with a computer adaptive test, 1994). After each answer the probability of
 * standing above it is reckoned; from the agreed certainty on, which is highest at the beginning, it is said.
 *
 * <p>Pure: the same round, bank and rules give the same next item. Never changes, so one serves all rounds about the same
 * target; it is made with a look at each item of the bank.
 */
public final class Diagnosis {

    private final ItemBank bank;
    private final Blueprint blueprint;
    private final DiagnosisRules rules;
    private final Population population;

    /** What each item tells where the target level begins, by its id. */
    private final Map<String, Double> telling;

    /** @throws BankTooSmall if an area has too few items for a full round out of the share that one round may draw */
    public Diagnosis(ItemBank bank, Blueprint blueprint, DiagnosisRules rules, Population population) {
        this(bank, rules, population, blueprint);
        blueprint.shares().keySet().forEach(this::requireEnough);
    }

    private Diagnosis(ItemBank bank, DiagnosisRules rules, Population population, Blueprint blueprint) {
        this.bank = bank;
        this.blueprint = blueprint;
        this.rules = rules;
        this.population = population;
        this.telling = bank.items().collect(Collectors.toMap(BankItem::id, item -> item.parameters()
                .information(rules.beginOfTarget())));
    }

    /** For a round that has begun: it goes on with whatever the bank still has, also if items were taken out meanwhile. */
    public static Diagnosis goingOn(ItemBank bank, Blueprint blueprint, DiagnosisRules rules, Population population) {
        return new Diagnosis(bank, rules, population, blueprint);
    }

    private void requireEnough(String area) {
        int most = blueprint.most(area, rules.most());
        if (ItemBank.drawnOf(bank.size(area), rules.lot()) < most) {
            throw new BankTooSmall(area, bank.size(area), (int) Math.ceil(most / rules.lot()));
        }
    }

    public Step next(Round round) {
        AbilityEstimate estimate = estimate(round);
        Finding finding = finding(estimate, round);
        if (finding != Finding.OPEN) {
            return outcome(round, estimate, finding, End.CLEAR);
        }
        if (round.enough()) {
            return outcome(round, estimate, finding, End.ENOUGH);
        }
        return mostTelling(round)
                .<Step>map(NextItem::new)
                .orElseGet(() -> outcome(round, estimate, finding, End.MOST_ITEMS));
    }

    /** @throws AnsweredAlready if this is not the item that is asked now */
    public Round answered(Round round, String item, boolean right) {
        if (next(round) instanceof NextItem now && now.item().id().equals(item)) {
            return round.and(now.item(), right);
        }
        throw new AnsweredAlready();
    }

    /** What is known so far. */
    public AbilityEstimate estimate(Round round) {
        return AbilityEstimate.of(population, round.answers());
    }

    private Finding finding(AbilityEstimate estimate, Round round) {
        double chance = estimate.chanceOf(rules.beginOfTarget());
        double certainty = rules.certaintyAfter(round.given().size());
        if (round.given().size() < rules.fewest()) {
            return Finding.OPEN;
        }
        if (chance >= certainty) {
            return Finding.REACHED;
        }
        return chance <= 1 - certainty ? Finding.NOT_YET_REACHED : Finding.OPEN;
    }

    private static Outcome outcome(Round round, AbilityEstimate estimate, Finding finding, End end) {
        int provisional = (int) round.answers().stream()
                .filter(answer -> answer.item().isProvisional())
                .count();
        return new Outcome(finding, end, estimate, round.given().size(), provisional);
    }

    private Optional<BankItem> mostTelling(Round round) {
        if (round.given().size() >= rules.most()) {
            return Optional.empty();
        }
        Set<String> asked = round.asked();
        Map<String, List<BankItem>> left = bank.drawn(round.seed(), rules.lot()).stream()
                .filter(item -> !asked.contains(item.id()))
                .collect(Collectors.groupingBy(BankItem::area));
        return lackingMost(left.keySet(), round)
                .map(area -> left.getOrDefault(area, List.of()))
                .flatMap(items ->
                        items.stream().max(Comparator.comparing(this::tells).thenComparing(BankItem::id)));
    }

    private Double tells(BankItem item) {
        return Objects.requireNonNull(telling.get(item.id()));
    }

    private Optional<String> lackingMost(Set<String> areas, Round round) {
        Map<String, Integer> asked = round.given().stream()
                .collect(Collectors.groupingBy(Round.Given::area, Collectors.summingInt(given -> 1)));
        return areas.stream()
                .filter(area -> blueprint.shares().containsKey(area))
                .max(Comparator.comparingDouble((String area) -> blueprint.lacks(area, asked))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
