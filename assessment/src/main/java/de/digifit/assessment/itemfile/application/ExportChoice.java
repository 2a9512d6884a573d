// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.application;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.ItemState;
import de.digifit.core.competency.CompetencyId;
import org.jspecify.annotations.Nullable;

/**
 * Which of the items in use are given out.
 *
 * @param competency those about it; nothing for all
 * @param item only this one; nothing for all
 */
public record ExportChoice(
        @Nullable CompetencyId competency, @Nullable ItemId item) {

    boolean has(Item each) {
        return each.state() == ItemState.RELEASED
                && (competency == null || each.competency().equals(competency))
                && (item == null || each.id().equals(item));
    }
}
