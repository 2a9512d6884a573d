// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.question;

import de.digifit.core.question.QuestionId;
import de.digifit.core.question.application.QuestionBoard;
import de.digifit.core.question.application.QuestionBoard.Asked;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One question: the team answers, or passes it on. */
@Named
@ViewScoped
public class QuestionPage implements Serializable {

    private static final String BACK = "/multiplier/questions.xhtml?faces-redirect=true";

    @Inject
    private QuestionBoard questions;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String words;
    private transient @Nullable Asked asked;

    public void open() {
        getAsked();
    }

    public Asked getAsked() {
        if (asked == null) {
            asked = questions.view(question());
        }
        return asked;
    }

    public String answer() {
        questions.answer(question(), Objects.requireNonNullElse(words, ""));
        say.done("question.answered");
        return BACK;
    }

    public String passOn() {
        questions.passOn(question());
        say.done("question.passedOn");
        return BACK;
    }

    private QuestionId question() {
        return QuestionId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
