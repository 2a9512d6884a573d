// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround;

import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.Response;

/** What was answered to an item of a round, and whether it was right. */
public record GivenAnswer(ItemId item, Response response, boolean solved) {}
