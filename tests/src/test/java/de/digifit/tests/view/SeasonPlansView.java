// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** The seasons that are planned. */
public final class SeasonPlansView extends View {

    SeasonPlansView(Visit visit) {
        super(visit, "Saison planen");
    }

    public static SeasonPlansView open(Visit visit) {
        visit.open("/season/plans.xhtml");
        return new SeasonPlansView(visit);
    }

    /**
     * Begins a season with little money, so that there are few dates.
     *
     * @param first day of the season, as a date field takes it
     */
    public SeasonNeedView begin(String name, String first, String last, int budget) {
        click(link("Neue Saison").first());
        visit().type(page().getByLabel("Name"), name);
        visit().type(page().getByLabel("Erster Tag"), first);
        visit().type(page().getByLabel("Letzter Tag"), last);
        visit().type(page().getByLabel("Budget in Euro"), Integer.toString(budget));
        click(button("Anlegen und weiter"));
        return new SeasonNeedView(visit(), name);
    }

    /** Goes on with the proposal of a season; while the planner makes the first one, the season opens at its need. */
    public SeasonProposalView proposal(String name) {
        click(link(entry(name), name));
        if (!page().url().contains("/season/proposal.xhtml")) {
            click(page().locator("main a[href*='/season/proposal.xhtml']").first());
        }
        return new SeasonProposalView(visit(), name);
    }
}
