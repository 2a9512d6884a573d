// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call.application;

import de.digifit.core.call.Call;
import de.digifit.core.call.CallId;
import de.digifit.core.call.Calls;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.jspecify.annotations.Nullable;

/** Calling for people to join a team. */
@Act
@RequiresPermissions("multiplier:keep")
public class CallKeeping {

    private final TeamAccess access;
    private final Calls calls;

    @Inject
    public CallKeeping(TeamAccess access, Calls calls) {
        this.access = access;
        this.calls = calls;
    }

    public MultiplierTeam team(TeamId id) {
        return access.seen(id);
    }

    /** Three weeks from today. */
    public LocalDate usualEnd() {
        return Call.usualEnd(access.today());
    }

    /**
     * Everybody of the town can answer from now on.
     *
     * @param last the last day for it; nothing for three weeks
     * @throws de.digifit.core.changeagent.MandateOver when the mandate of the team is over
     * @throws de.digifit.core.changeagent.PeriodNotPossible when that day is over
     */
    public CallId open(TeamId id, String words, @Nullable LocalDate last) {
        access.seen(id).requireMandate(access.today());
        Call call = new Call(
                access.town(),
                id,
                words,
                access.today(),
                Optional.ofNullable(last).orElseGet(this::usualEnd));
        calls.add(call);
        return call.id();
    }
}
