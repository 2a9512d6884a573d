// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.evaluation;

import de.digifit.lms.evaluation.application.Concluding;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entering what stands on a sheet of paper. */
@Named
@ViewScoped
public class EvaluationPaperPage implements Serializable {

    @Inject
    private Concluding concluding;

    @Inject
    private EvaluationWords words;

    @Inject
    private Say say;

    /** Of this form: sent twice, it is the same sheet. */
    private final UUID sheet = UUID.randomUUID();

    private @Nullable String id;
    private @Nullable TypedAnswer typed;

    public void open() {
        typed = new TypedAnswer(
                words.statements(concluding.questionnaire(event()).statements().all()));
    }

    /** Keeps it and opens the form for the next one. */
    public String enter() {
        concluding.enter(event(), sheet, getTyped().answer());
        say.done("evaluation.paper.done");
        return "/evaluation/paper.xhtml?faces-redirect=true&id=" + id;
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
