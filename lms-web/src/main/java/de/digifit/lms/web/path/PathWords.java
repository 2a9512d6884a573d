// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.path;

import de.digifit.lms.enrolment.application.MyPath;
import de.digifit.lms.enrolment.application.PathStep;
import de.digifit.lms.path.Learnt.Stage;
import de.digifit.lms.path.Progress;
import de.digifit.lms.path.Progress.Confirmation;
import de.digifit.lms.path.Proof;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Says in words how far somebody is on a path. */
@Named
@RequestScoped
public class PathWords {

    @Inject
    private Say say;

    public String count(Progress progress) {
        return say.text("path.count", progress.done(), progress.total());
    }

    /** What is missing, in one sentence to the person. */
    public String missing(MyPath mine) {
        if (mine.award().isPresent()) {
            return say.text("path.awarded");
        }
        return mine.progress().complete() ? say.text("path.complete") : missing(mine.progress());
    }

    /** What is missing, as somebody else says it. */
    public String missing(Progress progress) {
        if (progress.complete()) {
            return say.text("path.allDone");
        }
        List<String> parts = new ArrayList<>();
        if (progress.missingRequired() > 0) {
            parts.add(say.text("path.missing.required", progress.missingRequired()));
        }
        if (progress.missingElectives() > 0) {
            parts.add(say.text("path.missing.electives", progress.missingElectives()));
        }
        progress.confirmations().stream()
                .filter(confirmation -> !confirmation.done())
                .map(Confirmation::proof)
                .map(this::proof)
                .forEach(parts::add);
        return say.text("path.missing", joined(parts));
    }

    public String proof(Proof proof) {
        return say.text("path.proof." + proof);
    }

    /** Where the person stands with a seminar, or when it takes place next. */
    public String when(PathStep step) {
        Stage stage = step.block().stage();
        if (stage == Stage.OPEN) {
            return step.next()
                    .map(event -> say.text("path.stage.OPEN.next", Words.weekday(event.startsAt()), event.place()))
                    .orElseGet(() -> say.text("path.stage.OPEN.none"));
        }
        return step.block()
                .day()
                .map(day -> say.text("path.stage." + stage + ".day", Words.date(day)))
                .orElse("");
    }

    public String tone(Stage stage) {
        return switch (stage) {
            case DONE -> "ok";
            case BOOKED, APPLIED -> "accent";
            case OPEN -> "neutral";
        };
    }

    private String joined(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return say.text(
                "path.missing.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.get(parts.size() - 1));
    }
}
