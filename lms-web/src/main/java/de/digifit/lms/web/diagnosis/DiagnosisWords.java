// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.diagnosis;

import de.digifit.assessment.diagnosis.Outcome.Finding;
import de.digifit.assessment.measurement.AbilityEstimate;
import de.digifit.assessment.measurement.Interval;
import de.digifit.assessment.measurement.LevelScale;
import de.digifit.assessment.sitting.Sitting;
import de.digifit.core.competency.Level;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a short diagnosis says, in words, with how sure it is. */
@Named
@RequestScoped
public class DiagnosisWords {

    private static final double SURE = 0.9;
    private static final int PER_CENT = 100;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    public String title(Sitting sitting) {
        return say.text(
                "diagnosis.about",
                names.of(sitting.competency()),
                say.text("level." + sitting.target().number()));
    }

    /** What can be said about the target level. */
    public String finding(Sitting sitting) {
        Finding finding = sitting.finding().orElse(Finding.OPEN);
        return say.text(
                "diagnosis.finding." + finding,
                say.text("level." + sitting.target().number()));
    }

    /** How likely it is that the target level is reached. */
    public String sure(Sitting sitting) {
        double chance = sitting.estimate().chanceOf(LevelScale.beginOf(sitting.target()));
        return say.text(
                "diagnosis.sure",
                Math.round(PER_CENT * chance),
                say.text("level." + sitting.target().number()));
    }

    /** Between which levels, with nine in ten. */
    public String between(Sitting sitting) {
        AbilityEstimate estimate = sitting.estimate();
        Interval within = estimate.within(SURE);
        String lower = level(within.lower());
        String upper = level(within.upper());
        return lower.equals(upper) ? say.text("diagnosis.at", lower) : say.text("diagnosis.between", lower, upper);
    }

    private String level(double ability) {
        long nearest = Math.round(LevelScale.levels(ability));
        return say.text("level." + Math.max(Level.OPEN.number(), Math.min(Level.SHAPING.number(), nearest)));
    }

    /** How many items, and how many of them nobody has tried out. */
    public String items(Sitting sitting) {
        return say.text("diagnosis.items", sitting.round().given().size(), sitting.provisional());
    }

    public String state(Sitting sitting) {
        return sitting.isOver()
                ? finding(sitting)
                : say.text("diagnosis.goesOn", sitting.round().given().size());
    }
}
