// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.effectiveness;

import de.digifit.assessment.effect.Horizon;
import de.digifit.lms.effectiveness.Value;
import de.digifit.lms.effectiveness.application.Effectiveness;
import de.digifit.lms.effectiveness.application.Report;
import de.digifit.lms.seminar.SeminarId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of one seminar, on four levels. */
@Named
@ViewScoped
public class EffectivenessSeminarPage implements Serializable {

    @Inject
    private Effectiveness effectiveness;

    @Inject
    private EffectivenessWords words;

    private @Nullable String id;
    private transient @Nullable Report report;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getReport();
    }

    public Report getReport() {
        if (report == null) {
            report = effectiveness.view(SeminarId.of(String.valueOf(id)));
        }
        return Objects.requireNonNull(report);
    }

    /** Level 2: each competency right after the seminar. */
    public List<Learnt> getAfter() {
        return learnt(Horizon.AFTER);
    }

    /** Level 3: the same three months later. */
    public List<Learnt> getLater() {
        return learnt(Horizon.THREE_MONTHS_LATER);
    }

    private List<Learnt> learnt(Horizon horizon) {
        return getReport().learning().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> value.horizon() == horizon)
                        .map(value -> learnt(words.competency(entry.getKey()), value)))
                .toList();
    }

    private Learnt learnt(String competency, Value value) {
        return new Learnt(
                competency,
                words.evidence(value.evidence()),
                words.tone(value.evidence()),
                words.sentence(value, getReport().smallest()),
                words.lines(value),
                words.plot(value));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    /**
     * What is known about a competency.
     *
     * @param lines what the picture shows, in words and numbers; none where nothing may be said
     */
    public record Learnt(
            String competency,
            String evidence,
            String tone,
            String sentence,
            List<EffectLine> lines,
            EffectPlot plot) {}
}
