// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkState;
import de.digifit.assessment.talk.TalkTransition;
import de.digifit.assessment.talk.application.MyTalks;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The own talk of this year, and earlier talks. */
@Named
@RequestScoped
public class TalkMinePage {

    @Inject
    private MyTalks talks;

    @Inject
    private Say say;

    private MyTalks.@Nullable Overview overview;

    public void open() {
        overview();
    }

    private MyTalks.Overview overview() {
        if (overview == null) {
            overview = talks.overview();
        }
        return Objects.requireNonNull(overview);
    }

    public @Nullable Campaign getCampaign() {
        return overview().campaign().orElse(null);
    }

    /** None before somebody has taken a first step. */
    public @Nullable Talk getTalk() {
        return overview().current().orElse(null);
    }

    public TalkState getState() {
        return overview().state();
    }

    public List<Talk> getEarlier() {
        return overview().earlier();
    }

    public boolean isWithoutLeader() {
        return overview().leaders() == 0;
    }

    public boolean isTwoLeaders() {
        return overview().leaders() > 1;
    }

    public boolean isDeclinable() {
        return TalkTransition.DECLINE.leadsFrom(getState());
    }

    public boolean isWishable() {
        return TalkTransition.WISH.leadsFrom(getState());
    }

    public String decline() {
        talks.decline();
        say.done("talk.mine.declined");
        return "/talk/mine.xhtml?faces-redirect=true";
    }

    public String alone() {
        talks.alone();
        say.done("talk.mine.aloneDone");
        return "/talk/mine.xhtml?faces-redirect=true";
    }

    public String wish() {
        talks.wish();
        say.done("talk.mine.wished");
        return "/talk/mine.xhtml?faces-redirect=true";
    }
}
