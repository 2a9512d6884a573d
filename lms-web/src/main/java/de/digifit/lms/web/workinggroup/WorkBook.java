// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.workinggroup;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.workinggroup.application.WorkBoard;
import de.digifit.core.workinggroup.application.WorkBoard.Board;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What pages about the work of a team have read, once for each request, so that another tab's change is seen. */
@Named
@RequestScoped
public class WorkBook {

    @Inject
    private WorkBoard boards;

    @Inject
    private Say say;

    private final Map<TeamId, Board> read = new HashMap<>();

    Board board(TeamId team) {
        return read.computeIfAbsent(team, boards::view);
    }

    /** Who belongs to the team today. */
    public List<Option> members(String team) {
        return boards.members(TeamId.of(team)).stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    /** The groups of the team. */
    public List<Option> groups(String team) {
        return board(TeamId.of(team)).groups().stream()
                .map(row -> new Option(row.group().id().toString(), row.group().name()))
                .toList();
    }

    String done(String key, TeamId team) {
        say.done(key);
        return "/multiplier/work.xhtml?faces-redirect=true&id=" + team;
    }
}
