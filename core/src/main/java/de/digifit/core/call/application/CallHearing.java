// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call.application;

import de.digifit.core.call.CallId;
import de.digifit.core.call.Calls;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The staff council sits in the committee: without it nothing is decided. */
@Act
@RequiresPermissions("selection:answer")
public class CallHearing {

    private final TeamAccess access;
    private final Calls calls;

    @Inject
    public CallHearing(TeamAccess access, Calls calls) {
        this.access = access;
        this.calls = calls;
    }

    /**
     * @param word what the staff council wants to have kept; may be empty
     * @throws de.digifit.core.call.CallStillOpen while others may still answer
     * @throws de.digifit.core.call.Call.Decided when it is decided
     */
    public void hear(CallId id, String word) {
        calls.hold(access.town(), id).hear(word, access.today());
    }
}
