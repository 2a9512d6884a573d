// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Estimate;
import de.digifit.core.estimate.NextEvidence;
import de.digifit.core.estimate.application.Reading;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What can be said of a level, in sentences. */
@Named
@RequestScoped
public class EstimateWords {

    @Inject
    private Say say;

    /** Yes, no or not sure against the target; without one, the likeliest level. */
    public String answer(Reading reading) {
        Estimate estimate = reading.estimate();
        if (!estimate.known()) {
            return say.text("estimate.unknown");
        }
        return reading.target().map(target -> answer(estimate, target)).orElseGet(() -> likeliest(estimate));
    }

    private String answer(Estimate estimate, Level target) {
        return say.text(
                "estimate.verdict." + estimate.verdict(target), name(target), percent(estimate.reaches(target)));
    }

    /** The likeliest level, without a word about the target: that is for the two to talk about. */
    public String likeliest(Reading reading) {
        return reading.estimate().known() ? likeliest(reading.estimate()) : say.text("estimate.unknown");
    }

    private String likeliest(Estimate estimate) {
        return say.text("estimate.level", name(estimate.levels().likeliest()), percent(estimate.certainty()));
    }

    /** Nothing where the answer is yes or no. */
    public String doubt(Reading reading) {
        return reading.doubt().map(doubt -> say.text("estimate.doubt." + doubt)).orElse("");
    }

    /** What would change the answer; nothing where no role asks. */
    public String next(Reading reading) {
        String pattern = reading.estimate().known() ? "estimate.next" : "estimate.next.first";
        return reading.next().map(next -> next(pattern, next)).orElse("");
    }

    private String next(String pattern, NextEvidence next) {
        return say.text(pattern, say.text("estimate.asked." + next.kind()), percent(next.chance()));
    }

    /** How likely each level is, in the order of the scale; nothing where nothing is known. */
    public List<Share> levels(Reading reading) {
        Estimate estimate = reading.estimate();
        return Arrays.stream(Level.values())
                .filter(level -> estimate.known())
                .map(level -> new Share(name(level), percent(estimate.levels().of(level))))
                .toList();
    }

    private String name(Level level) {
        return say.text("level." + level.number());
    }

    /** A chance is never told as certain. */
    private static long percent(double chance) {
        return Math.min(99, Math.max(1, Math.round(100 * chance)));
    }

    /** @param percent 1 to 99 */
    public record Share(String level, long percent) {}
}
