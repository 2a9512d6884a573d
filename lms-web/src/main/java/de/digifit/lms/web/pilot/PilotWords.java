// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.pilot;

import de.digifit.assessment.measurement.ItemParameters;
import de.digifit.assessment.pilot.PilotFinding;
import de.digifit.assessment.pilot.application.PilotRow;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;

/** Findings in words. */
@Named
@RequestScoped
public class PilotWords {

    /** Usual marks of a corrected item-total correlation (Ebel and Frisbie, Essentials of Educational Measurement, 1991). */
    private static final double WELL = 0.3;

    private static final double LITTLE = 0.1;

    @Inject
    private Say say;

    public String solved(PilotFinding finding) {
        return NumberFormat.getPercentInstance(say.locale()).format(finding.solved());
    }

    public String apart(PilotFinding finding) {
        Double rest = finding.itemRest();
        if (rest == null) {
            return say.text("pilot.apart.unknown");
        }
        return say.text("pilot.apart." + (rest >= WELL ? "well" : rest >= LITTLE ? "little" : "not"));
    }

    /** What was found beside what is expected, or why nothing was found. */
    public String difficulty(PilotRow row) {
        Double found = row.finding().difficulty();
        Double error = row.finding().difficultyError();
        if (found == null || error == null) {
            return say.text("pilot.leftOut." + row.finding().leftOut());
        }
        double expected = row.item().parameters().difficulty();
        return say.text("pilot.difficulty.found", number(found), number(error), number(expected));
    }

    /** Where the difficulty of an item comes from. */
    public String basis(ItemParameters parameters) {
        return parameters.isProvisional()
                ? say.text("item.difficulty.provisional")
                : say.text("item.difficulty.calibrated", number(parameters.difficulty()));
    }

    private String number(double logits) {
        NumberFormat format = NumberFormat.getInstance(say.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(logits);
    }
}
