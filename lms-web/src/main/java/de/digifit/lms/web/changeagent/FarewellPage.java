// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.changeagent;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamKeeping;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody leaves a team: the last day, and what is to be handed over. */
@Named
@ViewScoped
public class FarewellPage implements Serializable {

    @Inject
    private TeamKeeping keeping;

    @Inject
    private Say say;

    private @Nullable String team;
    private @Nullable String person;
    private @Nullable String name;
    private @Nullable LocalDate last;

    public void open() {
        name = keeping.member(team(), person());
        last = keeping.today();
    }

    public String part() {
        keeping.farewell(team(), person(), Objects.requireNonNull(last));
        say.done("multiplier.farewell.done", Objects.requireNonNull(name));
        return "/multiplier/team.xhtml?faces-redirect=true&id=" + team;
    }

    private TeamId team() {
        return TeamId.of(String.valueOf(team));
    }

    private PersonId person() {
        return PersonId.of(String.valueOf(person));
    }

    public @Nullable String getName() {
        return name;
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String team) {
        this.team = team;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }
}
