// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.evaluation;

import de.digifit.lms.evaluation.application.Answering;
import de.digifit.lms.evaluation.application.OpenSheet;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Saying something about one event, once. */
@Named
@ViewScoped
public class EvaluationAnswerPage implements Serializable {

    @Inject
    private Answering answering;

    @Inject
    private EvaluationWords words;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable TypedAnswer typed;
    private boolean answered;
    private transient @Nullable OpenSheet sheet;

    public void open() {
        answered = answering.answered(event());
        typed = new TypedAnswer(
                words.statements(getSheet().questionnaire().statements().all()));
    }

    public OpenSheet getSheet() {
        if (sheet == null) {
            sheet = answering.sheet(event());
        }
        return sheet;
    }

    public boolean isAnswered() {
        return answered;
    }

    public String send() {
        answering.answer(event(), getTyped().answer());
        say.done("evaluation.answer.done");
        return "/evaluation/mine.xhtml?faces-redirect=true";
    }

    private EventId event() {
        return EventId.of(String.valueOf(id));
    }

    public TypedAnswer getTyped() {
        return Objects.requireNonNull(typed);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
