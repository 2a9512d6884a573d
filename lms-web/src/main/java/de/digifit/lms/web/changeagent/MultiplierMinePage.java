// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.changeagent;

import de.digifit.core.call.application.MyInterest;
import de.digifit.core.call.application.MyInterest.MyCall;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.MyMembership;
import de.digifit.core.changeagent.application.MyMembership.Mine;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** My part in multiplier teams: calls that I can answer, my answers, and the teams that I belong to. */
@Named
@ViewScoped
public class MultiplierMinePage implements Serializable {

    @Inject
    private MyInterest interest;

    @Inject
    private MyMembership membership;

    @Inject
    private Say say;

    private transient List<MyCall> calls = List.of();
    private transient List<Mine> teams = List.of();
    private transient List<Mine> over = List.of();

    public void open() {
        calls = interest.calls();
        teams = membership.mine();
        over = membership.over();
    }

    /** From tomorrow, without reasons. */
    public String leave(String team) {
        membership.leave(TeamId.of(team));
        say.done("multiplier.left");
        return "/multiplier/mine.xhtml?faces-redirect=true";
    }

    public List<MyCall> getCalls() {
        return calls;
    }

    /** Where my time is over; there is a letter of thanks for each. */
    public List<Mine> getOver() {
        return over;
    }

    public List<Mine> getTeams() {
        return teams;
    }
}
