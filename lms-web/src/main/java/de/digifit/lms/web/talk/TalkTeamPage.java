// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.talk.GroupTalk;
import de.digifit.assessment.talk.TalkTransition;
import de.digifit.assessment.talk.application.TeamTalk;
import de.digifit.assessment.talk.application.TeamTalks;
import de.digifit.assessment.talk.application.TeamTalks.TeamList;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The team by name and state of the talk, and nothing else (requirement R-TV-1). */
@Named
@RequestScoped
public class TalkTeamPage {

    @Inject
    private TeamTalks talks;

    @Inject
    private Say say;

    private TeamList list = new TeamList(Optional.empty(), List.of());

    public void open() {
        list = talks.list();
    }

    public @Nullable Campaign getCampaign() {
        return list.campaign().orElse(null);
    }

    public String getLead() {
        return list.campaign()
                .map(campaign -> say.text(
                        "talk.team.lead",
                        campaign.title(),
                        Words.date(campaign.window().from()),
                        Words.date(campaign.window().to())))
                .orElseGet(() -> say.text("talk.team.noCampaign"));
    }

    public List<TeamTalk> getRows() {
        return list.rows();
    }

    /** Whether there is a talk to look at. */
    public boolean begun(TeamTalk row) {
        return row.talk().isPresent() && (row.state().ahead() || row.state().over());
    }

    /** Whether there are enough people to invite some of them together. */
    public boolean isGroupPossible() {
        return list.rows().stream().filter(TeamTalk::mayJoin).count() >= GroupTalk.FEWEST;
    }

    public boolean invitable(TeamTalk row) {
        return !row.restricted() && !begun(row) && TalkTransition.INVITE.leadsFrom(row.state());
    }
}
