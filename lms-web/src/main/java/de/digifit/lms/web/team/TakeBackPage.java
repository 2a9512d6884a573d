// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.assessment.observation.application.Observations;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Takes back what was noted about somebody of the team. */
@Named
@ViewScoped
public class TakeBackPage implements Serializable {

    @Inject
    private Observations observations;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable Evidence entry;
    private String why = "";

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getEntry();
    }

    public Evidence getEntry() {
        if (entry == null) {
            entry = observations.get(entryId());
        }
        return entry;
    }

    public String takeBack() {
        observations.takeBack(entryId(), why);
        say.done("observation.takeBack.done");
        return "/team/observe.xhtml?faces-redirect=true&person=" + getEntry().person() + "&id="
                + getEntry().competency();
    }

    private EvidenceId entryId() {
        return EvidenceId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
