// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * How likely the answers are, given how many each person solved, and how that changes with the easiness of the items
 * (Andersen, The numerical solution of a set of conditional estimation equations, 1972). The abilities have gone.
 */
final class ConditionalLikelihood {

    private final RealVector slope;
    private final RealMatrix information;
    private double logarithm;

    private ConditionalLikelihood(int items) {
        slope = new ArrayRealVector(items);
        information = new Array2DRowRealMatrix(items, items);
    }

    /** @param easiness the negative difficulty of each item, in logits */
    static ConditionalLikelihood at(RealVector easiness, List<Booklet> booklets) {
        ConditionalLikelihood likelihood = new ConditionalLikelihood(easiness.getDimension());
        booklets.forEach(booklet -> likelihood.add(booklet, easiness));
        return likelihood;
    }

    double logarithm() {
        return logarithm;
    }

    RealVector slope() {
        return slope;
    }

    /** The negative second derivatives. */
    RealMatrix information() {
        return information;
    }

    private void add(Booklet booklet, RealVector easiness) {
        double[] odds = new double[booklet.items.length];
        for (int place = 0; place < odds.length; place++) {
            odds[place] = Math.exp(easiness.getEntry(booklet.items[place]));
            logarithm += booklet.solved[place] * easiness.getEntry(booklet.items[place]);
        }
        double[] all = SymmetricFunctions.of(odds);
        double[][] chances = new double[odds.length][];
        for (int place = 0; place < odds.length; place++) {
            chances[place] = chances(odds[place], SymmetricFunctions.without(odds, place), all, 1);
        }
        for (int right = 1; right < odds.length; right++) {
            logarithm -= booklet.peopleWith[right] * Math.log(all[right]);
        }
        addSlopes(booklet, chances);
        addInformation(booklet, odds, all, chances);
    }

    /** For each number of right answers: how likely those of these odds are among them. */
    private static double[] chances(double odds, double[] others, double[] all, int places) {
        double[] chances = new double[all.length];
        for (int right = places; right < all.length; right++) {
            chances[right] = odds * others[right - places] / all[right];
        }
        return chances;
    }

    private void addSlopes(Booklet booklet, double[][] chances) {
        for (int place = 0; place < chances.length; place++) {
            double expected = sum(booklet, chances[place]);
            slope.addToEntry(booklet.items[place], booklet.solved[place] - expected);
        }
    }

    private void addInformation(Booklet booklet, double[] odds, double[] all, double[][] chances) {
        for (int one = 0; one < odds.length; one++) {
            for (int other = 0; other < one; other++) {
                double[] others = SymmetricFunctions.without(odds, one, other);
                double[] both = chances(odds[one] * odds[other], others, all, 2);
                double each = sum(booklet, both) - sum(booklet, times(chances[one], chances[other]));
                information.addToEntry(booklet.items[one], booklet.items[other], each);
                information.addToEntry(booklet.items[other], booklet.items[one], each);
            }
            double own = sum(booklet, chances[one]) - sum(booklet, times(chances[one], chances[one]));
            information.addToEntry(booklet.items[one], booklet.items[one], own);
        }
    }

    private static double[] times(double[] one, double[] other) {
        double[] product = new double[one.length];
        for (int right = 0; right < one.length; right++) {
            product[right] = one[right] * other[right];
        }
        return product;
    }

    private static double sum(Booklet booklet, double[] byRight) {
        double sum = 0;
        for (int right = 1; right < booklet.items.length; right++) {
            sum += booklet.peopleWith[right] * byRight[right];
        }
        return sum;
    }
}
