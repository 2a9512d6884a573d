// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.application;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.itemfile.Finding;
import java.util.List;

/**
 * One item that would be given out.
 *
 * @param losses what of it the format does not carry, or carries otherwise than the bank means it
 */
public record GivenOut(Item item, List<Finding> losses) {

    public GivenOut {
        losses = List.copyOf(losses);
    }
}
