// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item.infrastructure;

import de.digifit.assessment.item.ShippedItem;
import java.util.List;

/** What is delivered, for tests of other packages. */
public final class Delivered {

    private Delivered() {}

    public static List<ShippedItem> items() {
        return new JsonShippedItems().all();
    }
}
