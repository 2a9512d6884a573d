// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.lms.decision.application.Decisions;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Asking the person something before deciding. */
@Named
@ViewScoped
public class AskPage extends CasePage {

    @Inject
    private Decisions decisions;

    @Inject
    private Say say;

    private @Nullable String question;

    public String ask() {
        String desk = getDesk();
        decisions.ask(booking(), question == null ? "" : question);
        say.done("team.ask.done");
        return leave(desk);
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }
}
