// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.measurement.ItemParameters;
import de.digifit.assessment.measurement.LevelScale;
import de.digifit.assessment.measurement.Population;
import de.digifit.assessment.simulation.SimulatedBank;
import de.digifit.assessment.simulation.SimulatedItem;
import de.digifit.assessment.simulation.Taker;
import de.digifit.core.KeptRatio;
import de.digifit.core.competency.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * The diagnosis against tests with the same items for everybody, on simulated takers whose ability is known: a short round
 * with each build, 5,000 takers of each of eight banks with {@code -Dbench}.
 *
 * <p>"The fixed test" is the best one that keeps to the same limit of exposure: four parallel forms of the items that tell
 * most where the target level begins, evenly from all areas.
 */
class AgainstFixedTest {

    private static final int TAKERS = KeptRatio.wanted() ? 5000 : 400;
    private static final int BANKS = KeptRatio.wanted() ? 8 : 1;
    private static final int LONGEST = 70;
    private static final int FORMS = 4;
    private static final String REASON =
            "against the strictest comparison, a fixed test made of the best third of the bank for this one decision; ";
    private static final double CUT = LevelScale.beginOf(Level.APPLYING);
    private static final double HIGHER_CUT = LevelScale.beginOf(Level.GUIDING);

    /** What all banks gave together. */
    private record Duel(List<Rounds> rounds, FixedTest best, FixedTest inForms, FixedTest representative) {

        double items() {
            return mean(rounds, Rounds::items);
        }

        double accuracy() {
            return mean(rounds, Rounds::accuracy);
        }

        double share(FixedTest fixed) {
            return items() / fixed.itemsFor(accuracy());
        }
    }

    @Test
    void it_decides_as_well_as_a_fixed_test_with_few_of_its_items() {
        Duel duel = duel(CUT);

        double share = duel.share(duel.inForms());
        String notes = about(duel) + (KeptRatio.wanted() ? beside() : "");
        keep("adaptive-items-share", "ratio", share, "<= 0.40", REASON + notes);
        keep("adaptive-items-share-of-drawn-test", "ratio", duel.share(duel.representative()), "<= 0.40", notes);
        keepHonesty(duel.rounds());
        if (KeptRatio.wanted()) {
            assertThat(share).isLessThanOrEqualTo(0.40);
            assertThat(duel.share(duel.representative())).isLessThanOrEqualTo(0.40);
        }
        // A few hundred takers tell two good tests hardly apart.
        assertThat(duel.items()).isLessThan(14);
        assertThat(duel.accuracy()).isGreaterThan(0.90);
    }

    private void keepHonesty(List<Rounds> rounds) {
        double bias = rounds.stream().mapToDouble(Rounds::bias).average().orElseThrow();
        double coverage = mean(rounds, each -> each.coverage(0.9));
        double shown = rounds.stream().mapToDouble(Rounds::mostShown).max().orElseThrow();
        String people = "%d takers of each of %d banks of 300 items, true parameters known; ".formatted(TAKERS, BANKS);
        String notes = people + byLevel(rounds) + (KeptRatio.wanted() ? harder() : "");
        keep("adaptive-bias-logits", "logits", Math.abs(bias), "<= 0.05", notes);
        keep("adaptive-coverage-90", "ratio", coverage, "0.88-0.92", notes);
        keep("adaptive-exposure-max", "ratio", shown, "<= 0.30", people + "the item shown most often");
        assertThat(Math.abs(bias)).isLessThanOrEqualTo(KeptRatio.wanted() ? 0.05 : 0.10);
        assertThat(coverage).isBetween(KeptRatio.wanted() ? 0.88 : 0.86, KeptRatio.wanted() ? 0.92 : 0.94);
        assertThat(shown).isLessThanOrEqualTo(KeptRatio.wanted() ? 0.30 : 0.33);
    }

    private static Duel duel(double cut) {
        ToDoubleFunction<BankItem> telling = item -> item.parameters().information(cut);
        ToDoubleFunction<BankItem> anyhow = item -> Integer.reverse(item.id().hashCode());
        List<Duel> duels = new ArrayList<>();
        for (int seed = 1; seed <= BANKS; seed++) {
            Candidates bank = Candidates.of(SimulatedBank.of(300, seed), AgainstFixedTest::truth, cut);
            List<Taker> takers = SimulatedBank.takers(TAKERS, 0, 1.5, 100 + seed);
            duels.add(new Duel(
                    List.of(rounds(bank, takers, DiagnosisRules.usual(cut))),
                    FixedTest.of(bank, telling, LONGEST, takers),
                    FixedTest.inForms(bank, telling, LONGEST, takers, FORMS),
                    FixedTest.of(bank, anyhow, LONGEST, takers)));
        }
        return new Duel(
                duels.stream().flatMap(each -> each.rounds().stream()).toList(),
                duels.stream().map(Duel::best).reduce(FixedTest::and).orElseThrow(),
                duels.stream().map(Duel::inForms).reduce(FixedTest::and).orElseThrow(),
                duels.stream().map(Duel::representative).reduce(FixedTest::and).orElseThrow());
    }

    private static Rounds rounds(Candidates bank, List<Taker> takers, DiagnosisRules rules) {
        ItemBank items = bank.bank();
        return new Rounds(bank, new Diagnosis(items, items.blueprint(), rules, Population.usual()), takers);
    }

    private static ItemParameters truth(SimulatedItem item) {
        return ItemParameters.calibrated(item.discrimination(), item.difficulty());
    }

    private static ItemParameters judged(SimulatedItem item) {
        return LevelScale.provisional(Level.of(item.level()));
    }

    private static String about(Duel duel) {
        return words(
                "%d banks of 300 items, %d takers each; %.1f items in the mean (at most 40) tell %.3f rightly, %.3f stay open, of those told %.3f wrongly; the best fixed test that keeps to the exposure limit (four parallel forms) needs %.1f; a single best form that shows its items to everybody %.1f (share %.2f); one drawn like the bank %.1f (share %.2f)",
                duel.rounds().size(),
                TAKERS,
                duel.items(),
                duel.accuracy(),
                mean(duel.rounds(), Rounds::open),
                mean(duel.rounds(), Rounds::wrong),
                duel.inForms().itemsFor(duel.accuracy()),
                duel.best().itemsFor(duel.accuracy()),
                duel.share(duel.best()),
                duel.representative().itemsFor(duel.accuracy()),
                duel.share(duel.representative()));
    }

    private static String beside() {
        return "; target level 3: " + about(duel(HIGHER_CUT)) + "; a bank like the shipped 60 items: " + shipped();
    }

    /** A bank of the shipped size, of which only the authors' levels are known. */
    private static String shipped() {
        Candidates bank = Candidates.of(SimulatedBank.of(60, 5), AgainstFixedTest::judged, CUT);
        List<Taker> takers = SimulatedBank.takers(TAKERS, 0, 1.5, 105);
        Rounds rounds = rounds(bank, takers, DiagnosisRules.usual(CUT).atMost(15));
        return words(
                "provisional, at most 15 a round: %s; all 60 asked tell %.3f rightly",
                told(rounds), FixedTest.of(bank, item -> 0, 60, takers).accuracy(60));
    }

    /** Where what the engine believes is not the truth. */
    private static String harder() {
        Candidates judged = Candidates.of(SimulatedBank.of(300, 1), AgainstFixedTest::judged, CUT);
        Candidates known = Candidates.of(SimulatedBank.of(300, 1), AgainstFixedTest::truth, CUT);
        List<Taker> usual = SimulatedBank.takers(TAKERS, 0, 1.5, 101);
        List<Taker> others = SimulatedBank.takers(TAKERS, 0.5, 1.2, 101);
        DiagnosisRules rules = DiagnosisRules.usual(CUT);
        return words(
                "; with experts' parameters only: %s; people half a logit abler and closer together than taken for: %s",
                told(rounds(judged, usual, rules)), told(rounds(known, others, rules)));
    }

    private static String told(Rounds rounds) {
        return words(
                "%.1f items, %.3f rightly, %.3f open, bias %.3f, coverage %.3f, most shown %.3f",
                rounds.items(),
                rounds.accuracy(),
                rounds.open(),
                rounds.bias(),
                rounds.coverage(0.9),
                rounds.mostShown());
    }

    private static String byLevel(List<Rounds> rounds) {
        List<String> estimate = new ArrayList<>();
        List<String> ledger = new ArrayList<>();
        for (Level level : Level.values()) {
            estimate.add(words("%.2f", mean(rounds, each -> each.biasAt(level))));
            ledger.add(words("%.2f", mean(rounds, each -> each.ledgersBiasAt(level))));
        }
        return "estimate less truth by true level 0 to 4, drawn to the middle as such estimates are: %s; the same of the answers alone: %s"
                .formatted(String.join(", ", estimate), String.join(", ", ledger));
    }

    private static String words(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    private static <T> double mean(List<T> of, ToDoubleFunction<T> number) {
        return of.stream().mapToDouble(number).average().orElseThrow();
    }

    private static void keep(String id, String unit, double value, String target, String notes) {
        new KeptRatio(id, unit, value, target, "AgainstFixedTest", "", notes).keep();
    }
}
