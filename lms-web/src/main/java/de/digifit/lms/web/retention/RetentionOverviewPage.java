// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.retention;

import de.digifit.lms.retention.Eraser.Leaver;
import de.digifit.lms.retention.application.Deletion;
import de.digifit.lms.retention.application.Deletion.Run;
import de.digifit.lms.retention.application.DeletionPreview;
import de.digifit.lms.retention.application.DeletionPreview.Period;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is due, what is under way, and what was deleted before. */
@Named
@RequestScoped
public class RetentionOverviewPage {

    @Inject
    private DeletionPreview preview;

    @Inject
    private Deletion deletion;

    @Inject
    private Say say;

    private @Nullable List<Period> periods;
    private @Nullable List<Run> runs;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getPeriods();
        getRuns();
    }

    public List<Period> getPeriods() {
        if (periods == null) {
            periods = preview.periods();
        }
        return periods;
    }

    /** What there is something to say of. */
    public List<Period> getConcerned() {
        return getPeriods().stream()
                .filter(period -> !period.concerned().isEmpty())
                .toList();
    }

    public List<Period> getQuiet() {
        return getPeriods().stream()
                .filter(period -> period.concerned().isEmpty())
                .toList();
    }

    public long getDue() {
        return getPeriods().stream().mapToLong(Period::due).sum();
    }

    public long getHeld() {
        return getPeriods().stream().mapToLong(Period::held).sum();
    }

    public List<Leaver> getLeavers() {
        return preview.leavers();
    }

    public List<Run> getRuns() {
        if (runs == null) {
            runs = deletion.runs();
        }
        return runs;
    }

    /** The one that is under way. */
    public @Nullable Run getCurrent() {
        return getRuns().stream().filter(Run::underWay).findFirst().orElse(null);
    }

    public String stop() {
        deletion.stop();
        say.done("retention.stopped");
        return "/retention/overview.xhtml?faces-redirect=true";
    }
}
