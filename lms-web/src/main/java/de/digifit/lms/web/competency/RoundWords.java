// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.assessment.selfassessment.RoleRound;
import de.digifit.assessment.selfassessment.RoundStep;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.evidence.Evidence;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** How a walk through a role, and what was said in it, is put into words. */
@Named
@RequestScoped
public class RoundWords {

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    public String role(RoleRound round) {
        return say.words(round.role().title());
    }

    public String competency(CompetencyId id) {
        return names.of(id);
    }

    public String progress(RoleRound round) {
        return say.text(
                "competency.rounds.progress", round.answered(), round.steps().size());
    }

    /** What the asker can do about the walk: begin it, go on, or walk again through what is answered. */
    public String act(RoleRound round) {
        if (round.complete()) {
            return say.text("competency.rounds.look");
        }
        return say.text(round.answered() == 0 ? "competency.rounds.begin" : "competency.rounds.goOn");
    }

    /** For example "Stufe 2 · Anwenden (3. Mai 2026)". */
    public String said(Optional<Evidence> entry) {
        return entry.map(said -> say.text("competency.compare.said", level(said), say.day(said.onDay())))
                .orElseGet(() -> say.text("competency.compare.never"));
    }

    public String target(RoundStep step) {
        return say.text("level." + step.target().number());
    }

    public String change(RoundStep step) {
        return say.text("competency.compare.change." + step.change());
    }

    public String changed(RoleRound round) {
        return round.answered() == 0
                ? say.text("competency.compare.none")
                : say.text("competency.compare.changed", round.changed());
    }

    /** What can be said of the competency, with a mark at what was said last time. */
    public List<Option> anchors(RoundStep step) {
        return names.anchors(step.competency()).stream()
                .map(anchor -> step.before()
                        .filter(last -> last.level().equals(anchor.value()))
                        .map(last -> marked(anchor, last))
                        .orElse(anchor))
                .toList();
    }

    private Option marked(Option anchor, Evidence last) {
        String title = say.text("competency.rate.last", anchor.title(), say.day(last.onDay()));
        return new Option(anchor.value(), title, anchor.text());
    }

    private String level(Evidence said) {
        return say.text("level." + said.level().number());
    }
}
