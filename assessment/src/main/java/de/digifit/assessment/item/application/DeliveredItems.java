// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item.application;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.Items;
import de.digifit.assessment.item.ShippedItems;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Fills the bank of a town with what is delivered. */
@ApplicationScoped
public class DeliveredItems {

    private final Items items;
    private final ShippedItems shipped;
    private final Clock clock;

    @Inject
    public DeliveredItems(Items items, ShippedItems shipped, Clock clock) {
        this.items = items;
        this.shipped = shipped;
        this.clock = clock;
    }

    public void copyTo(TownId town) {
        LocalDate today = LocalDate.now(clock);
        shipped.all().forEach(item -> items.add(Item.delivered(town, item, today)));
    }
}
