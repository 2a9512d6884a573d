// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import de.digifit.assessment.calibration.AnswerSheets.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Everybody who was asked the same items. After Rasch two things of it suffice: how many people have which number of right
 * answers, and how many solved each item.
 */
final class Booklet {

    final int[] items;
    final long[] peopleWith;
    final long[] solved;

    private Booklet(int[] items) {
        this.items = items;
        this.peopleWith = new long[items.length + 1];
        this.solved = new long[items.length];
    }

    static List<Booklet> of(AnswerSheets sheets) {
        Map<String, Booklet> booklets = new LinkedHashMap<>();
        for (Sheet sheet : sheets.sheets()) {
            int[] asked =
                    IntStream.range(0, sheet.columns()).filter(sheet::asks).toArray();
            booklets.computeIfAbsent(Arrays.toString(asked), key -> new Booklet(asked))
                    .add(sheet);
        }
        return new ArrayList<>(booklets.values());
    }

    /** All right and all wrong says nothing about which item is harder. */
    private void add(Sheet sheet) {
        int right = 0;
        for (int item : items) {
            right += sheet.solved(item);
        }
        if (right > 0 && right < items.length) {
            peopleWith[right] += sheet.people();
            for (int place = 0; place < items.length; place++) {
                solved[place] += sheet.people() * sheet.solved(items[place]);
            }
        }
    }
}
