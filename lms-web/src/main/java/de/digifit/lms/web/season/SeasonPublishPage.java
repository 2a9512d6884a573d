// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.season.application.SeasonFile;
import de.digifit.lms.season.application.SeasonPlanning;
import de.digifit.lms.season.application.SeasonPublishing;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From the plan to the calendar, and afterwards what became of each date. */
@Named
@ViewScoped
public class SeasonPublishPage implements Serializable {

    @Inject
    private SeasonPlanning planning;

    @Inject
    private SeasonPublishing publishing;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable LocalDate discussedOn;
    private transient @Nullable SeasonFile file;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getFile();
    }

    public SeasonFile getFile() {
        if (file == null) {
            file = planning.get(plan());
        }
        return file;
    }

    public String submit() {
        publishing.submit(plan());
        say.done("season.publish.submitted");
        return here();
    }

    public String takeBack() {
        publishing.takeBack(plan());
        say.done("season.publish.takenBack");
        return here();
    }

    public String discussed() {
        publishing.discussed(plan(), Objects.requireNonNull(discussedOn));
        say.done("season.publish.discussed.done");
        return here();
    }

    public String publish() {
        int dates = getFile().rows().size();
        publishing.publish(plan());
        say.done("season.publish.done", dates);
        return here();
    }

    public String announce() {
        publishing.announce(plan());
        say.done("season.publish.announced");
        return here();
    }

    /** How many of its dates are drafts that nobody but those who plan sees. */
    public long getDrafts() {
        return getFile().rows().stream()
                .flatMap(row -> row.event().stream())
                .filter(event -> event.state() == Event.State.DRAFT)
                .count();
    }

    private String here() {
        return "/season/publish.xhtml?faces-redirect=true&id=" + id;
    }

    private SeasonPlanId plan() {
        return SeasonPlanId.of(String.valueOf(id));
    }

    public @Nullable LocalDate getDiscussedOn() {
        return discussedOn;
    }

    public void setDiscussedOn(@Nullable LocalDate discussedOn) {
        this.discussedOn = discussedOn;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
