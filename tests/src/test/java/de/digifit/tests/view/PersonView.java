// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** One person of the team, for the talk. */
public final class PersonView extends View {

    private final String person;

    PersonView(Visit visit, String person) {
        super(visit, person);
        this.person = person;
    }

    public PersonView propose(int level, String competency) {
        click(button(level(competency), "Stufe " + level + " vorschlagen"));
        return new PersonView(visit(), person);
    }

    /** One step on, unless a proposal waits for its answer. */
    public PersonView proposeNext(String competency) {
        Locator next = button(level(competency), "vorschlagen");
        if (next.count() > 0) {
            click(next);
        }
        return new PersonView(visit(), person);
    }

    /** Whatever is the largest gap. */
    public PersonView proposeFirst() {
        click(button("vorschlagen").first());
        return new PersonView(visit(), person);
    }

    public ObserveView observe(String competency) {
        click(link(level(competency), "Beobachtung festhalten"));
        return new ObserveView(visit(), competency);
    }

    /** All that the leader reads of it. */
    public String about(String competency) {
        return level(competency).innerText();
    }

    public String levelOf(String competency) {
        return level(competency).locator(".level").innerText();
    }

    /** The entry among the levels; what was agreed in a talk can name the competency, too. */
    private Locator level(String competency) {
        return card("Stufen").getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(competency));
    }
}
