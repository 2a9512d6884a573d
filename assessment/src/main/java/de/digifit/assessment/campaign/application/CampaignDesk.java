// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.campaign.application;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.campaign.CampaignId;
import de.digifit.assessment.campaign.CampaignOfThatYear;
import de.digifit.assessment.campaign.Campaigns;
import de.digifit.assessment.campaign.WindowOutOfOrder;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What training coordination does with the yearly round of talks. */
@Act
@RequiresPermissions("talk:coordinate")
public class CampaignDesk {

    private final Asker asker;
    private final Modules modules;
    private final Campaigns campaigns;
    private final Clock clock;

    @Inject
    public CampaignDesk(Asker asker, Modules modules, Campaigns campaigns, Clock clock) {
        this.asker = asker;
        this.modules = modules;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Campaign> all() {
        modules.requireReleased(Module.QUALIFICATION_TALK);
        return campaigns.all(asker.town());
    }

    /**
     * The year is that of the first day. Opening the same one again answers with the one that is there.
     *
     * @throws WindowOutOfOrder when the last day is before the first one or over
     * @throws CampaignOfThatYear when that year has another one
     */
    public CampaignId open(String title, LocalDate from, LocalDate to) {
        modules.requireReleased(Module.QUALIFICATION_TALK);
        Campaign.Window window = new Campaign.Window(from, to);
        if (to.isBefore(LocalDate.now(clock))) {
            throw new WindowOutOfOrder();
        }
        TownId town = asker.town();
        campaigns.serialise(town);
        return campaigns
                .of(town, from.getYear())
                .map(there -> same(there, title, window))
                .orElseGet(() -> add(new Campaign(town, title, window, asker.person(), Instant.now(clock))));
    }

    private CampaignId add(Campaign campaign) {
        campaigns.add(campaign);
        return campaign.id();
    }

    private static CampaignId same(Campaign there, String title, Campaign.Window window) {
        if (!there.says(title, window)) {
            throw new CampaignOfThatYear(String.valueOf(there.year()), there.title());
        }
        return there.id();
    }
}
