// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.core.gap.Standing;
import de.digifit.core.gap.application.MyStanding;
import de.digifit.core.gap.application.PersonalStanding;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Target and level of everything that the own roles ask for. */
@Named
@RequestScoped
public class MyCompetenciesPage {

    @Inject
    private MyStanding standing;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private PersonalStanding mine = PersonalStanding.NOTHING;

    public void open() {
        mine = standing.overview();
    }

    public List<Group> getGroups() {
        return names.byArea(mine.rows()).entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    public String getRoles() {
        return mine.roles().stream().map(role -> say.words(role.title())).collect(Collectors.joining(", "));
    }

    public long getReached() {
        return mine.reached();
    }

    public int getAsked() {
        return mine.rows().size();
    }

    /** An area and what is asked in it. */
    public record Group(String title, List<Standing> rows) {}
}
