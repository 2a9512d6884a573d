// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.assessment.selfassessment.application.SelfAssessment;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rating one competency by its behaviour anchors. */
@Named
@ViewScoped
public class RatePage implements Serializable {

    @Inject
    private SelfAssessment assessment;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable Level level;
    private boolean release;
    private @Nullable Level lastLevel;
    private @Nullable LocalDate lastDay;

    /** Fills in what was said last. */
    public void open() {
        CompetencyId competency = competency();
        release = assessment.isReleased(competency);
        assessment.history(competency).stream()
                .filter(entry -> entry.kind() == EvidenceKind.SELF_ASSESSMENT)
                .findFirst()
                .ifPresent(this::remember);
        level = lastLevel;
    }

    private void remember(Evidence last) {
        lastLevel = last.level();
        lastDay = last.onDay();
    }

    /** With a mark at what was chosen last time, so that today stands beside it. */
    public List<Option> getAnchors() {
        return names.anchors(competency()).stream().map(this::marked).toList();
    }

    private Option marked(Option anchor) {
        return lastDay != null && anchor.value().equals(lastLevel)
                ? new Option(
                        anchor.value(),
                        say.text("competency.rate.last", anchor.title(), say.day(lastDay)),
                        anchor.text())
                : anchor;
    }

    public String save() {
        CompetencyId competency = competency();
        if (level != null) {
            assessment.rate(competency, level);
        }
        if (release) {
            assessment.release(competency);
        } else {
            assessment.revoke(competency);
        }
        say.done(release ? "competency.rate.done.released" : "competency.rate.done.private", names.of(competency));
        return "/competency/show.xhtml?faces-redirect=true&id=" + id;
    }

    public String getTitle() {
        return names.of(competency());
    }

    private CompetencyId competency() {
        return new CompetencyId(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Level getLevel() {
        return level;
    }

    public void setLevel(@Nullable Level level) {
        this.level = level;
    }

    public boolean isRelease() {
        return release;
    }

    public void setRelease(boolean release) {
        this.release = release;
    }
}
