// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rolesheet;

import de.digifit.core.changeagent.MemberRole;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.rolesheet.RoleAgreementId;
import de.digifit.core.rolesheet.application.RoleWriting;
import de.digifit.core.rolesheet.application.RoleWriting.Draft;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writing down what somebody takes over in a team. */
@Named
@ViewScoped
public class RoleSheetWritePage implements Serializable {

    @Inject
    private RoleWriting writing;

    @Inject
    private Say say;

    private @Nullable String team;
    private @Nullable String person;
    private final RoleSheetForm form = new RoleSheetForm();
    private transient @Nullable Draft draft;

    public void open() {
        form.fill(getDraft(), say.text("rolesheet.tasks.usual"), say.text("rolesheet.limits.usual"));
    }

    public Draft getDraft() {
        if (draft == null) {
            draft = writing.draft(team(), person());
        }
        return draft;
    }

    public List<Option> getRoles() {
        return Arrays.stream(MemberRole.values())
                .map(role -> new Option(role, say.text("team.role." + role)))
                .toList();
    }

    public List<Option> getBeside() {
        return getDraft().beside().stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    public String propose() {
        String name = getDraft().person();
        RoleAgreementId id = writing.propose(
                team(),
                form.seat(person()),
                Objects.requireNonNull(form.getTasks()),
                Objects.requireNonNull(form.getLimits()));
        say.done("rolesheet.proposed", name);
        return "/multiplier/agreement.xhtml?faces-redirect=true&id=" + id;
    }

    private TeamId team() {
        return TeamId.of(String.valueOf(team));
    }

    private PersonId person() {
        return PersonId.of(String.valueOf(person));
    }

    public RoleSheetForm getForm() {
        return form;
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
}
