// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.evaluation;

import de.digifit.lms.evaluation.Conclusion.Drawn;
import de.digifit.lms.evaluation.Conclusion.Verdict;
import de.digifit.lms.evaluation.application.Concluding;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Concluding from what was said: keep, change or end the seminar. */
@Named
@ViewScoped
public class EvaluationConcludePage implements Serializable {

    @Inject
    private Concluding concluding;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable Verdict verdict;
    private @Nullable String reason;
    private @Nullable String next;
    private transient @Nullable List<Option> dates;

    /** Goes on from what was concluded before. */
    public void open() {
        concluding.drawn(event()).ifPresent(drawn -> {
            verdict = drawn.verdict();
            reason = drawn.reason();
            next = drawn.next().map(EventId::toString).orElse(null);
        });
    }

    public String conclude() {
        concluding.conclude(
                event(),
                new Drawn(
                        Objects.requireNonNull(verdict),
                        String.valueOf(reason),
                        Optional.ofNullable(next).map(EventId::of)));
        say.done("evaluation.conclude.done");
        return "/evaluation/event.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Option> getVerdicts() {
        return Arrays.stream(Verdict.values())
                .map(one -> new Option(one, say.text("evaluation.verdict." + one)))
                .toList();
    }

    public List<Option> getDates() {
        if (dates == null) {
            dates = concluding.next(event()).stream()
                    .map(date -> new Option(
                            date.id().toString(), say.day(date.startsAt().toLocalDate())))
                    .toList();
        }
        return dates;
    }

    private EventId event() {
        return EventId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }
}
