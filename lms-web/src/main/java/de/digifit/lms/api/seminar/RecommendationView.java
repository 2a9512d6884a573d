// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.seminar;

import de.digifit.core.gap.Proposal;
import java.util.List;

/** A seminar proposed to the one who asks, with all its reasons. */
public record RecommendationView(String seminar, int score, List<ReasonView> reasons) {

    static RecommendationView of(Proposal proposal) {
        return new RecommendationView(
                proposal.offer().code(),
                proposal.score(),
                proposal.reasons().stream().map(ReasonView::of).toList());
    }
}
