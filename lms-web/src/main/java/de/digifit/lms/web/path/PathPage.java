// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.path;

import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.enrolment.application.MyPaths;
import de.digifit.lms.enrolment.application.PathDetails;
import de.digifit.lms.path.PathId;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One path: its seminars, what was confirmed, and getting on or off. */
@Named
@ViewScoped
public class PathPage implements Serializable {

    @Inject
    private MyPaths paths;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable PathDetails details;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getDetails();
    }

    public PathDetails getDetails() {
        if (details == null) {
            details = paths.get(path());
        }
        return details;
    }

    public boolean isEnrolled() {
        return getDetails().mine().enrolment().isPresent();
    }

    /** Who put the person on this path, when and why; nothing before. */
    public String getOrigin() {
        return getDetails().mine().enrolment().map(this::origin).orElse("");
    }

    /** What was confirmed, by whom and why. */
    public List<String> getConfirmed() {
        return getDetails().mine().enrolment().stream()
                .flatMap(enrolment -> enrolment.proofs().stream())
                .map(proof -> say.text(
                        "path.confirmed.by",
                        say.text("path.proof." + proof.proof()),
                        getDetails().name(proof.confirmedBy()),
                        Words.date(proof.confirmedAt()),
                        proof.why()))
                .toList();
    }

    public String enrol() {
        paths.enrol(path());
        say.done("path.enrol.done", say.words(getDetails().mine().path().title()));
        return "/path/show.xhtml?faces-redirect=true&id=" + id;
    }

    public String leave() {
        paths.leave(path());
        say.done("path.leave.done", say.words(getDetails().mine().path().title()));
        return "/path/mine.xhtml?faces-redirect=true";
    }

    private String origin(Enrolment enrolment) {
        return say.text(
                "path.origin." + enrolment.way(),
                Words.date(enrolment.enrolledAt()),
                getDetails().name(enrolment.enrolledBy()),
                enrolment.why());
    }

    private PathId path() {
        return PathId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
