// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledgeround;

import de.digifit.assessment.knowledgeround.Feedback;
import de.digifit.assessment.knowledgeround.KnowledgeRound;
import de.digifit.core.competency.CompetencyId;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Knowledge rounds in words; there are no marks. */
@Named
@RequestScoped
public class KnowledgeRoundWords {

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    /** The competency or the area, by its name. */
    public String topic(String topic) {
        return topic.contains("-")
                ? names.of(new CompetencyId(topic))
                : say.text("knowledgeround.area", topic, names.areas().getOrDefault(topic, ""));
    }

    /** For example "2 of 3 questions about D2 safely answered". */
    public String feedback(Feedback feedback) {
        return say.text(
                "knowledgeround.feedback", feedback.solved(), feedback.answered(), names.of(feedback.competency()));
    }

    public String progress(KnowledgeRound round) {
        return round.next().isPresent()
                ? say.text("knowledgeround.progress", round.answered().size(), round.size())
                : say.text("knowledgeround.over", round.size());
    }
}
