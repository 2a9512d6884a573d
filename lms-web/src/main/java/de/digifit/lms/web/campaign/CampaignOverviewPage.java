// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.campaign;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.campaign.application.CampaignDesk;
import de.digifit.assessment.talk.TalkState;
import de.digifit.assessment.talk.application.TalkReport;
import de.digifit.core.headcount.Count;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Opening the yearly round of talks, and how it goes on in the whole town, without contents. */
@Named
@RequestScoped
public class CampaignOverviewPage {

    @Inject
    private CampaignDesk desk;

    @Inject
    private TalkReport report;

    @Inject
    private Say say;

    private List<Campaign> campaigns = List.of();
    private TalkReport.@Nullable Report current;
    private @Nullable String title;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    public void open() {
        campaigns = desk.all();
        current = report.report().orElse(null);
    }

    public List<Campaign> getCampaigns() {
        return campaigns;
    }

    public TalkReport.@Nullable Report getCurrent() {
        return current;
    }

    /** One row for each state that anybody is in, in their order. */
    public List<Map.Entry<TalkState, Count>> getRows() {
        return current == null ? List.of() : List.copyOf(current.counts().entrySet());
    }

    public String count(Count count) {
        if (count.hidden()) {
            return say.text("campaign.hidden");
        }
        return count.exact()
                ? say.text("campaign.exactly", count.atLeast(), count.people())
                : say.text("campaign.between", count.atLeast(), count.atMost(), count.people());
    }

    public String openCampaign() {
        desk.open(String.valueOf(title), Objects.requireNonNull(from), Objects.requireNonNull(to));
        say.done("campaign.opened", String.valueOf(title));
        return "/campaign/overview.xhtml?faces-redirect=true";
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
