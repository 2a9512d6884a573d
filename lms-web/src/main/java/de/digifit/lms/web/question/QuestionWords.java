// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.question;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.question.QuestionState;
import de.digifit.core.question.application.QuestionBoard;
import de.digifit.core.question.application.QuestionBoard.Asked;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Questions in words. */
@Named
@RequestScoped
public class QuestionWords {

    @Inject
    private QuestionBoard questions;

    @Inject
    private Say say;

    /** When, from which unit, and to whom. */
    public String line(Asked asked) {
        String day = Words.date(asked.question().askedOn());
        return asked.unit().isEmpty()
                ? say.text("question.line.noUnit", day, asked.team())
                : say.text("question.line", day, asked.unit(), asked.team());
    }

    public String tone(Asked asked) {
        QuestionState state = asked.question().state();
        return state == QuestionState.ANSWERED ? "ok" : state == QuestionState.WITH_CDO ? "accent" : "attention";
    }

    /** How many questions to the team with that id are answered. */
    public long answered(String team) {
        return questions.answered(TeamId.of(team));
    }
}
