// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.assignment;

import de.digifit.core.assignment.application.RoleGiving;
import de.digifit.core.assignment.application.RoleGiving.Circle;
import de.digifit.core.assignment.application.RoleGiving.Holder;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** To whom the one who looks may give roles, and which these people hold. */
@Named
@RequestScoped
public class AssignmentPeoplePage {

    @Inject
    private RoleGiving giving;

    @Inject
    private AssignmentWords words;

    @Inject
    private Say say;

    private Circle circle = new Circle(List.of(), List.of(), false);

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        circle = giving.circle();
    }

    public List<Row> getTeam() {
        return rows(circle.team());
    }

    /** People whom nobody leads. */
    public List<Row> getWithoutLeader() {
        return rows(circle.withoutLeader());
    }

    /** Whether a role may be given to a whole unit. */
    public boolean isKeeper() {
        return circle.keepsProfiles();
    }

    /** Whoever keeps the profiles and leads nobody needs no list of a team. */
    public boolean isLeading() {
        return !circle.team().isEmpty() || !circle.keepsProfiles();
    }

    private List<Row> rows(List<Holder> holders) {
        return holders.stream()
                .map(holder -> new Row(
                        holder.person().toString(),
                        holder.name(),
                        holder.roles().stream()
                                .map(role -> say.text(
                                        "assignment.role", say.words(role.title()), words.period(role.period())))
                                .toList()))
                .toList();
    }

    /** Somebody and the roles in words. */
    public record Row(String id, String name, List<String> roles) {}
}
