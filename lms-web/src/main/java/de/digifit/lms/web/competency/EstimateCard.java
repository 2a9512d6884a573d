// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.estimate.NextEvidence;
import de.digifit.core.estimate.Verdict;
import de.digifit.core.estimate.application.MyEstimate;
import de.digifit.core.estimate.application.Reading;
import de.digifit.core.gap.Standing;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be said of a level of mine, in sentences. */
@Named
@RequestScoped
public class EstimateCard {

    @Inject
    private MyEstimate estimates;

    @Inject
    private Say say;

    private @Nullable Reading reading;

    public void open(CompetencyId competency, @Nullable Standing row) {
        reading = estimates.of(
                competency, Optional.ofNullable(row).map(asked -> asked.target().asLevel()));
    }

    public boolean isKnown() {
        return reading().estimate().known();
    }

    public String getAnswer() {
        if (!isKnown()) {
            return say.text("estimate.unknown");
        }
        return reading()
                .target()
                .map(this::answer)
                .orElseGet(() -> say.text(
                        "estimate.level",
                        name(reading().estimate().levels().likeliest()),
                        percent(reading().estimate().certainty())));
    }

    private String answer(Level target) {
        Verdict verdict = reading().estimate().verdict(target);
        return say.text(
                "estimate.verdict." + verdict,
                name(target),
                percent(reading().estimate().reaches(target)));
    }

    /** Nothing where the answer is yes or no. */
    public String getDoubt() {
        return reading()
                .doubt()
                .map(doubt -> say.text("estimate.doubt." + doubt))
                .orElse("");
    }

    /** What would change the answer; nothing where no role asks. */
    public String getNext() {
        return reading().next().map(this::next).orElse("");
    }

    private String next(NextEvidence next) {
        String what = say.text("estimate.asked." + next.kind());
        return say.text(isKnown() ? "estimate.next" : "estimate.next.first", what, percent(next.chance()));
    }

    /** How likely each level is, in the order of the scale. */
    public List<Share> getLevels() {
        return Arrays.stream(Level.values())
                .map(level -> new Share(
                        name(level), percent(reading().estimate().levels().of(level))))
                .toList();
    }

    private String name(Level level) {
        return say.text("level." + level.number());
    }

    /** A chance is never told as certain. */
    private static long percent(double chance) {
        return Math.min(99, Math.max(1, Math.round(100 * chance)));
    }

    private Reading reading() {
        return Objects.requireNonNull(reading);
    }

    /** @param percent 1 to 99 */
    public record Share(String level, long percent) {}
}
