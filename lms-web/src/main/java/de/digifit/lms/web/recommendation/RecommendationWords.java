// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.recommendation;

import de.digifit.core.gap.Gap;
import de.digifit.lms.catalogue.Shelved;
import de.digifit.lms.recommendation.Recommended;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import de.digifit.lms.web.seminar.ClosingWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is recommended and why. */
@RequestScoped
class RecommendationWords {

    @Inject
    private CompetencyNames names;

    @Inject
    private ClosingWords closing;

    @Inject
    private Say say;

    RecommendationCard card(Recommended.Next next) {
        return card(
                next.seminar(),
                next.proposal().reasons().stream().map(closing::of).toList());
    }

    RecommendationCard card(Recommended.Aside aside) {
        return card(aside.seminar(), List.of(say.text("recommendation.aside.until", Words.date(aside.until()))));
    }

    String practice(List<Gap> gaps) {
        return gaps.stream().map(names::step).collect(Collectors.joining("; "));
    }

    private RecommendationCard card(Shelved seminar, List<String> reasons) {
        return new RecommendationCard(
                seminar.id().toString(),
                say.words(seminar.title()),
                say.text("seminar.kind", seminar.code(), seminar.units()),
                reasons);
    }
}
