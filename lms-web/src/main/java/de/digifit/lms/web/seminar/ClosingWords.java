// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.seminar;

import de.digifit.core.gap.Proposal;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says which gap a seminar closes. */
@Named
@RequestScoped
public class ClosingWords {

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    /** For example "Schließt Ihre Lücke: D2 Datenschutz umsetzen von 1 auf 2". */
    public String of(Proposal.Reason reason) {
        String key = reason.needsPractice() ? "seminar.prepares" : "seminar.closes";
        return say.text(
                key,
                names.of(reason.competency()),
                reason.from().number(),
                reason.to().number());
    }
}
