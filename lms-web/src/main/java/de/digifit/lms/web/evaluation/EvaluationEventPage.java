// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.evaluation;

import de.digifit.lms.evaluation.Result;
import de.digifit.lms.evaluation.application.Evaluation;
import de.digifit.lms.evaluation.application.Evaluations;
import de.digifit.lms.seminar.EventId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What was said about one event, and what was concluded from it. */
@Named
@ViewScoped
public class EvaluationEventPage implements Serializable {

    @Inject
    private Evaluations evaluations;

    private @Nullable String id;
    private transient @Nullable Evaluation evaluation;
    private transient @Nullable SortedMap<Integer, Result> years;

    public void open() {
        EventId event = EventId.of(String.valueOf(id));
        evaluation = evaluations.view(event);
        years = evaluations.years(event);
    }

    public Evaluation getEvaluation() {
        return Objects.requireNonNull(evaluation);
    }

    /** The seminar year by year; earliest first. */
    public List<Map.Entry<Integer, Result>> getYears() {
        return List.copyOf(Objects.requireNonNull(years).entrySet());
    }

    public boolean isConcluding() {
        return evaluations.concludes();
    }

    /** Whether the participants are asked once more, because the first answers were low. */
    public boolean isLow() {
        return getEvaluation().first().result().filter(Result::low).isPresent();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
