// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.measure;

import de.digifit.lms.measure.MeasureState;
import de.digifit.lms.measure.Progress;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How far a measure is, in words. */
@Named
@RequestScoped
public class MeasureWords {

    @Inject
    private Say say;

    public String state(Progress row) {
        return say.text("measure.state." + row.state());
    }

    public String tone(Progress row) {
        return tone(row.state());
    }

    private static String tone(MeasureState state) {
        return switch (state) {
            case ATTENDED -> "ok";
            case APPLIED, BOOKED -> "accent";
            case OVERDUE -> "attention";
            case OPEN, NO_DATE, AGREED -> "";
        };
    }

    /** What that means, with the day that matters. */
    public String text(Progress row) {
        return switch (row.state()) {
            case BOOKED ->
                say.text("measure.text.BOOKED", Words.date(row.bookedFor().orElse(null)));
            case ATTENDED ->
                say.text("measure.text.ATTENDED", Words.date(row.attendedOn().orElse(null)));
            case OVERDUE, AGREED ->
                say.text(
                        row.draft() ? "measure.text.OVERDUE.seminar" : "measure.text." + row.state(),
                        Words.date(row.measure().terms().until()));
            default -> say.text("measure.text." + row.state());
        };
    }

    /** On the page of the seminar: that it was agreed, in which talk and until when. */
    public String agreed(Progress row) {
        return say.text(
                "measure.seminar.agreed",
                Words.date(row.measure().talkedOn()),
                Words.date(row.measure().terms().until()));
    }
}
