// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot;

import de.digifit.assessment.calibration.AnswerSheets;
import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What invented people answer to items, after Rasch. */
public final class SimulatedSheets {

    private final List<Item> items;
    private final Map<ItemId, Double> difficulties = new HashMap<>();
    private final List<Map<String, Boolean>> sheets = new ArrayList<>();
    private final Random chance = new Random(11);

    /** Items as hard as their number says, in steps of half a logit, the one in the middle at 0. */
    public SimulatedSheets(List<Item> items) {
        this.items = items;
        for (int place = 0; place < items.size(); place++) {
            difficulties.put(items.get(place).id(), (place - (items.size() - 1) / 2.0) / 2);
        }
    }

    /** So many more people answer all items. */
    public SimulatedSheets answeredBy(int people) {
        for (int person = 0; person < people; person++) {
            double ability = chance.nextGaussian();
            Map<String, Boolean> sheet = new HashMap<>();
            for (Item item : items) {
                double right = 1 / (1 + Math.exp(difficulty(item.id()) - ability));
                sheet.put(item.id().toString(), chance.nextDouble() < right);
            }
            sheets.add(sheet);
        }
        return this;
    }

    public double difficulty(ItemId item) {
        return difficulties.get(item);
    }

    public AnswerSheets now() {
        return AnswerSheets.of(sheets);
    }
}
