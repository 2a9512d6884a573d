// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import java.util.List;

/** The items that DigiFit is delivered with, in both languages. */
public interface ShippedItems {

    List<ShippedItem> all();
}
