// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import de.digifit.assessment.calibration.AnswerSheets.Sheet;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The classical statistics of an item (Gulliksen, Theory of Mental Tests, 1950).
 *
 * @param answers how many people answered it
 * @param solved share of right answers, 0 to 1; usually called p
 * @param itemRest correlation of the item with the share of right answers to all other items of the same sheets, -1 to 1
 *     (the corrected item-total correlation); none if nothing varies
 */
public record ItemStatistics(long answers, double solved, OptionalDouble itemRest) {

    /** Of an item of these sheets; an item that nobody answered has no share, but {@link Double#NaN}. */
    public static ItemStatistics of(AnswerSheets sheets, String item) {
        int column = sheets.items().indexOf(item);
        List<Sheet> asked =
                sheets.sheets().stream().filter(sheet -> sheet.asks(column)).toList();
        double[] sums = new double[6];
        for (Sheet sheet : asked) {
            add(sums, sheet.people(), sheet.solved(column), rest(sheet, column));
        }
        long answers = sheets.answers(item);
        return new ItemStatistics(answers, (double) sheets.right(item) / answers, correlation(sums));
    }

    /** Share of right answers to the others; NaN if there are none. */
    private static double rest(Sheet sheet, int column) {
        int right = 0;
        int asked = 0;
        for (int item = 0; item < sheet.columns(); item++) {
            if (item != column && sheet.asks(item)) {
                asked++;
                right += sheet.solved(item);
            }
        }
        return (double) right / asked;
    }

    private static void add(double[] sums, long people, double x, double y) {
        if (!Double.isNaN(y)) {
            double[] each = {1, x, y, x * x, y * y, x * y};
            for (int sum = 0; sum < sums.length; sum++) {
                sums[sum] += people * each[sum];
            }
        }
    }

    private static OptionalDouble correlation(double[] sums) {
        double n = sums[0];
        double x = n * sums[3] - sums[1] * sums[1];
        double y = n * sums[4] - sums[2] * sums[2];
        double both = n * sums[5] - sums[1] * sums[2];
        return x > 0 && y > 0 ? OptionalDouble.of(both / Math.sqrt(x * y)) : OptionalDouble.empty();
    }
}
