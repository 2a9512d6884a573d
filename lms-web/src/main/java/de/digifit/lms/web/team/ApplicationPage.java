// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.lms.decision.application.Decisions;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One application on the desk with its way so far: approved with a word to the person, or answered otherwise. */
@Named
@ViewScoped
public class ApplicationPage extends CasePage {

    @Inject
    private Decisions decisions;

    @Inject
    private Say say;

    private @Nullable String why;

    public String approve() {
        String desk = getDesk();
        decisions.approve(booking(), why == null ? "" : why);
        say.done("team.approve.done");
        return leave(desk);
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
