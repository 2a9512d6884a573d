// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.call;

import de.digifit.core.call.Call;
import de.digifit.core.call.CallId;
import de.digifit.core.call.application.CallSelection;
import de.digifit.core.call.application.CallSelection.View;
import de.digifit.core.changeagent.TeamId;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a page about a call has read, once for each request, so that another tab's change is seen. */
@Named
@RequestScoped
public class CallBook {

    @Inject
    private CallSelection selection;

    @Inject
    private Say say;

    private final Map<CallId, View> views = new HashMap<>();

    View view(CallId call) {
        return views.computeIfAbsent(call, selection::view);
    }

    /** Of a team, newest first. */
    public List<Call> ofTeam(String team) {
        return selection.ofTeam(TeamId.of(team));
    }

    String done(String key, CallId call) {
        say.done(key);
        return "/multiplier/selection.xhtml?faces-redirect=true&id=" + call;
    }
}
