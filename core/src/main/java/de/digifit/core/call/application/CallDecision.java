// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call.application;

import de.digifit.core.call.Call;
import de.digifit.core.call.CallId;
import de.digifit.core.call.Calls;
import de.digifit.core.call.Interest;
import de.digifit.core.call.InterestId;
import de.digifit.core.call.Interests;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Choosing who joins, each with a reason that the person reads. */
@Act
@RequiresPermissions("multiplier:keep")
public class CallDecision {

    private final TeamAccess access;
    private final Calls calls;
    private final Interests interests;
    private final Ranks ranks;

    @Inject
    public CallDecision(TeamAccess access, Calls calls, Interests interests, Ranks ranks) {
        this.access = access;
        this.calls = calls;
        this.interests = interests;
        this.ranks = ranks;
    }

    /**
     * @throws de.digifit.core.call.CallStillOpen while others may still answer
     * @throws de.digifit.core.call.TimeShareMissing when the leader has not given any working time
     * @throws de.digifit.core.call.NotToBeDecided without a reason
     */
    public void choose(InterestId id, String reason) {
        Interest interest = choosing(id);
        String name = ranks.names(List.of(interest.person())).getOrDefault(interest.person(), "");
        interest.choose(access.person(), reason, name, access.today());
    }

    /** Errors as with {@link #choose}, but for the working time. */
    public void leaveOut(InterestId id, String reason) {
        choosing(id).leaveOut(access.person(), reason, access.today());
    }

    private Interest choosing(InterestId id) {
        Interest interest = interests.get(access.town(), id);
        calls.hold(access.town(), interest.call()).requireChoosing(access.today());
        return interest;
    }

    /**
     * From now on everybody reads the own outcome.
     *
     * @param why why the rule is not met; empty where it is
     * @throws de.digifit.core.call.NotToBeDecided when something is missing: an outcome, the staff council, a reason
     */
    public void decide(CallId id, String why) {
        Call call = calls.hold(access.town(), id);
        List<Interest> answers = interests.of(id);
        call.decide(answers, ranks.rule(access.seen(call.team()), answers), why, access.today());
    }
}
