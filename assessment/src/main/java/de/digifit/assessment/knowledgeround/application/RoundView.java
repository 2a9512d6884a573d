// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround.application;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.Response;
import de.digifit.assessment.knowledgeround.KnowledgeRound;
import java.util.List;
import java.util.Optional;

/**
 * A round as its person sees it.
 *
 * @param answered in their order
 * @param next what is asked now; none once it is over
 */
public record RoundView(KnowledgeRound round, List<Answered> answered, Optional<Item> next) {

    public RoundView {
        answered = List.copyOf(answered);
    }

    /** An item, the own answer, and whether it was right. */
    public record Answered(Item item, Response response, boolean solved) {}
}
