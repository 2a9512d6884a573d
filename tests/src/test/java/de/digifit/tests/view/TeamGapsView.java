// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** What the people of a team lack, as far as agreed and released. */
public final class TeamGapsView extends View {

    TeamGapsView(Visit visit) {
        super(visit, "Lücken im Team");
    }

    public static TeamGapsView open(Visit visit) {
        visit.open("/team/gaps.xhtml");
        return new TeamGapsView(visit);
    }

    public PersonView talkWith(String person) {
        click(link(person));
        return new PersonView(visit(), person);
    }
}
