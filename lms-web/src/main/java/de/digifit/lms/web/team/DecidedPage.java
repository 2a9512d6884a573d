// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.lms.decision.application.CaseFiles;
import de.digifit.lms.decision.application.Ruled;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was decided lately about the team, by the leader or in Vertretung, or went through without a decision. */
@Named
@RequestScoped
public class DecidedPage {

    @Inject
    private CaseFiles files;

    private @Nullable List<Ruled> ruled;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getRuled();
    }

    public List<Ruled> getRuled() {
        if (ruled == null) {
            ruled = files.ruled();
        }
        return ruled;
    }
}
