// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

/**
 * When a round ends, and how often an item may be shown.
 *
 * @param beginOfTarget ability from which on the target level is reached, in logits
 * @param certainty from which on "reached" or "not reached" is said, in the second half of the longest round; above 0.5,
 *     below 1
 * @param fewest items before anything is said; so every area has its turn
 * @param most items of a round
 * @param lot share of the bank that a round draws from; no item is shown to more people than that, but for chance
 */
public record DiagnosisRules(double beginOfTarget, double certainty, int fewest, int most, double lot) {

    /** No item is shown to more than this share of people. */
    public static final double MOST_EXPOSED = 0.30;

    /** Below {@link #MOST_EXPOSED}, so that chance carries no item above it. */
    private static final double USUAL_LOT = 0.27;

    private static final double USUAL_CERTAINTY = 0.9;
    private static final double CERTAINTY_AT_FIRST = 0.96;
    private static final int USUALLY_FEWEST = 5;
    private static final int USUALLY_MOST = 40;

    /** @throws IllegalArgumentException outside the ranges above */
    public DiagnosisRules {
        boolean ranges = certainty > 0.5 && certainty < 1 && lot > 0 && lot <= 1;
        if (!ranges || fewest < 1 || most < fewest || !Double.isFinite(beginOfTarget)) {
            throw new IllegalArgumentException(
                    "certainty %s, items %d to %d, lot %s".formatted(certainty, fewest, most, lot));
        }
    }

    public static DiagnosisRules usual(double beginOfTarget) {
        return new DiagnosisRules(beginOfTarget, USUAL_CERTAINTY, USUALLY_FEWEST, USUALLY_MOST, USUAL_LOT);
    }

    /**
     * What is asked for after so many answers: at first {@value #CERTAINTY_AT_FIRST}, evenly down to {@link #certainty} at
     * half of the longest round. What is said early spares the most items and rests on the fewest answers, so it has to be
     * safer; with the same certainty throughout, as many items decide less well (boundaries that draw together: Chernoff,
     * Sequential tests for the mean of a normal distribution, 1961).
     */
    double certaintyAfter(int answers) {
        double early = Math.max(0, 1 - 2.0 * answers / most);
        return certainty + early * Math.max(0, CERTAINTY_AT_FIRST - certainty);
    }

    /** Whether a bank of one area with so many items is large enough for the shortest round. */
    public static boolean suffices(long items) {
        return ItemBank.drawnOf((int) items, USUAL_LOT) >= USUALLY_FEWEST;
    }

    /** As many items as the lot gives a round of a bank of this size, but no fewer than are needed to say anything. */
    public DiagnosisRules forBankOf(int items) {
        return atMost(Math.max(fewest, Math.min(most, ItemBank.drawnOf(items, lot))));
    }

    public DiagnosisRules atMost(int items) {
        return new DiagnosisRules(beginOfTarget, certainty, fewest, items, lot);
    }
}
