// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import de.digifit.assessment.measurement.ItemParameters;
import de.digifit.assessment.simulation.SimulatedItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Simulated items with what the engine believes about them, and where the target level begins. */
record Candidates(Map<String, SimulatedItem> items, List<BankItem> bankItems, double cut) {

    static Candidates of(List<SimulatedItem> items, Function<SimulatedItem, ItemParameters> believed, double cut) {
        Map<String, SimulatedItem> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        List<BankItem> bankItems = items.stream()
                .map(item -> new BankItem(item.id(), item.area(), believed.apply(item)))
                .toList();
        return new Candidates(byId, bankItems, cut);
    }

    SimulatedItem item(BankItem item) {
        return items.get(item.id());
    }

    ItemBank bank() {
        return new ItemBank(bankItems);
    }
}
