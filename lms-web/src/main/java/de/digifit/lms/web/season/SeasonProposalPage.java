// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.season.application.SeasonFile;
import de.digifit.lms.season.application.SeasonPlanning;
import de.digifit.lms.season.application.SeasonProposal;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The planner's proposal: letting it work, watching it, and what it found. */
@Named
@ViewScoped
public class SeasonProposalPage implements Serializable {

    private static final int SHORT_SECONDS = 5;
    private static final int LONG_SECONDS = 30;

    @Inject
    private SeasonPlanning planning;

    @Inject
    private SeasonProposal proposal;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String view;
    private int seconds = SHORT_SECONDS;
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

    public List<Option> getEfforts() {
        return Stream.of(SHORT_SECONDS, LONG_SECONDS)
                .map(some ->
                        new Option(some, say.text("season.effort." + some), say.text("season.effort.text." + some)))
                .toList();
    }

    public String start() {
        proposal.start(plan(), seconds, true);
        return here();
    }

    public String goOn() {
        proposal.start(plan(), seconds, false);
        return here();
    }

    public String stop() {
        proposal.stop(plan());
        say.done("season.proposal.stopping");
        return here();
    }

    public String vary() {
        String name = say.text("season.variant.name", getFile().plan().sheet().name());
        String variant = planning.vary(plan(), name).toString();
        say.done("season.variant.done");
        return "/season/settings.xhtml?faces-redirect=true&id=" + variant;
    }

    private String here() {
        return "/season/proposal.xhtml?faces-redirect=true&id=" + id;
    }

    private SeasonPlanId plan() {
        return SeasonPlanId.of(String.valueOf(id));
    }

    public boolean isTable() {
        return "table".equals(view);
    }

    public boolean isCalendar() {
        return "calendar".equals(view);
    }

    public int getSeconds() {
        return seconds;
    }

    public void setSeconds(int seconds) {
        this.seconds = seconds;
    }

    public @Nullable String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = view;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
