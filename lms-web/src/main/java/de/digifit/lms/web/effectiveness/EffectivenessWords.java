// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.effectiveness;

import de.digifit.assessment.effect.Evidence;
import de.digifit.assessment.effect.Gain;
import de.digifit.assessment.effect.Horizon;
import de.digifit.core.competency.CompetencyId;
import de.digifit.lms.effectiveness.Value;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gains and evidence in plain words. */
@Named
@RequestScoped
public class EffectivenessWords {

    @Inject
    private Say say;

    @Inject
    private CompetencyNames names;

    public String competency(CompetencyId id) {
        return names.of(id);
    }

    public String evidence(Evidence evidence) {
        return say.text("effectiveness.evidence." + evidence);
    }

    String tone(Evidence evidence) {
        return switch (evidence) {
            case WORKS -> "ok";
            case SPEAKS_AGAINST -> "attention";
            case NO_EVIDENCE_YET, NO_COMPARISON -> "accent";
            case TOO_FEW -> "neutral";
        };
    }

    /** What the evidence means, with the numbers that it stands on, and what the planner makes of it. */
    String sentence(Value value, int smallest) {
        String meaning = meaning(value, smallest);
        return value.horizon() == Horizon.AFTER && value.expected().isPresent()
                ? meaning + " "
                        + say.text("effectiveness.planning", value.expected().getAsDouble())
                : meaning;
    }

    private String meaning(Value value, int smallest) {
        String key = "effectiveness.sentence." + value.evidence();
        if (value.evidence() == Evidence.TOO_FEW) {
            return say.text(key + "." + value.horizon(), smallest);
        }
        Optional<Gain> gain = value.evidence() == Evidence.NO_COMPARISON ? value.change() : value.effect();
        return gain.map(one -> say.text(
                        key,
                        value.evidence() == Evidence.SPEAKS_AGAINST ? -one.value() : one.value(),
                        one.within().lower(),
                        one.within().upper()))
                .orElseGet(() -> say.text("effectiveness.sentence.alike"));
    }

    /** The change first, then the effect, as far as they may be said. */
    List<EffectLine> lines(Value value) {
        List<EffectLine> lines = new ArrayList<>();
        value.change().ifPresent(gain -> lines.add(new EffectLine(say.text("effectiveness.change"), gain)));
        value.effect().ifPresent(gain -> lines.add(new EffectLine(say.text("effectiveness.effect"), gain)));
        return lines;
    }

    EffectPlot plot(Value value) {
        return new EffectPlot(lines(value), say.locale());
    }

    /** With two digits behind the comma. */
    public String levels(double levels) {
        return say.text("effectiveness.levels", levels);
    }
}
