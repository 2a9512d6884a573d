// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import de.digifit.assessment.measurement.ItemParameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What a calibration has found.
 *
 * @param items by id
 * @param leftOut what could not be calibrated, and why; these items keep the parameters they have
 * @param logLikelihood of the answers at these parameters; conditional after Rasch, marginal after Birnbaum
 */
public record Calibration(SortedMap<String, Found> items, Map<String, Reason> leftOut, double logLikelihood) {

    /**
     * What was found for an item.
     *
     * @param difficultyError standard error of the difficulty, in logits
     * @param answers on which it rests
     */
    public record Found(ItemParameters parameters, double difficultyError, long answers) {

        private Found moved(double wider, double shift) {
            double difficulty = wider * parameters.difficulty() + shift;
            return new Found(
                    ItemParameters.calibrated(parameters.discrimination() / wider, difficulty),
                    wider * difficultyError,
                    answers);
        }
    }

    /** Why nothing can be said about an item yet. */
    public enum Reason {
        TOO_FEW_ANSWERS,
        ALL_RIGHT,
        ALL_WRONG,
        /** Who can do more solves it no more often than who can do less: read the item again. */
        TELLS_NOBODY_APART
    }

    /**
     * The same on the scale of items that are known, so that levels begin where they began. Mean difficulty and (geometric)
     * mean discrimination of the known items stay what they were: the mean/mean linking of Kolen and Brennan (Test Equating,
     * Scaling, and Linking, 2014). What an expert judged is taken for a discrimination of 1.
     *
     * @param known parameters by id; what was not calibrated is not looked at
     * @throws IllegalArgumentException if none of them was calibrated
     */
    public Calibration onto(Map<String, ItemParameters> known) {
        List<String> anchors =
                items.keySet().stream().filter(known::containsKey).toList();
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("no known item among " + items.keySet());
        }
        double wider = Math.exp(mean(anchors, item -> Math.log(found(item).discrimination()))
                - mean(anchors, item -> Math.log(discrimination(in(known, item)))));
        double shift = mean(anchors, item -> in(known, item).difficulty())
                - wider * mean(anchors, item -> found(item).difficulty());
        SortedMap<String, Found> moved = new TreeMap<>();
        items.forEach((id, item) -> moved.put(id, item.moved(wider, shift)));
        return new Calibration(moved, leftOut, logLikelihood);
    }

    private ItemParameters found(String item) {
        return in(items, item).parameters();
    }

    private static <T> T in(Map<String, T> known, String item) {
        return Objects.requireNonNull(known.get(item), item);
    }

    private static double discrimination(ItemParameters known) {
        return known.isProvisional() ? 1 : known.discrimination();
    }

    private static double mean(List<String> of, ToDoubleFunction<String> number) {
        return of.stream().mapToDouble(number).average().orElseThrow();
    }
}
