// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.measure;

import de.digifit.assessment.measure.TalkMeasure;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.measure.application.AgreedBefore;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says at the desk which applications were agreed in a talk before. */
@Named
@RequestScoped
public class AgreedWords {

    @Inject
    private AgreedBefore agreed;

    @Inject
    private Say say;

    private @Nullable Map<BookingId, TalkMeasure> undecided;

    /** For example "im Gespräch vom 3. Juni 2026 vereinbart, bis 31. Dezember 2026"; empty for all others. */
    public String of(BookingId booking) {
        if (undecided == null) {
            undecided = agreed.undecided();
        }
        TalkMeasure measure = undecided.get(booking);
        return measure == null
                ? ""
                : say.text(
                        "team.agreed",
                        Words.date(measure.talkedOn()),
                        Words.date(measure.terms().until()));
    }
}
