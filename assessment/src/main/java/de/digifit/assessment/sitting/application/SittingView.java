// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting.application;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.sitting.Sitting;
import java.util.Optional;

/**
 * A sitting as its person sees it.
 *
 * @param now the item that is asked; none once it is over
 * @param most how many items it has at most
 */
public record SittingView(Sitting sitting, Optional<Item> now, int most) {}
