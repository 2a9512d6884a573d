// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** One proposed date. */
public final class SeasonDateView extends View {

    private final String seminar;

    SeasonDateView(Visit visit, String seminar) {
        super(visit, seminar);
        this.seminar = seminar;
    }

    public String why() {
        return card("Warum dieser Termin").innerText();
    }

    public SeasonDateView pin() {
        click(button("Dieser Termin bleibt"));
        return new SeasonDateView(visit(), seminar);
    }

    /** Tries to put it on that day; the page says what came of it. */
    public String move(String day) {
        click(link("Termin verschieben"));
        visit().type(page().getByLabel("Erster Tag"), day);
        click(button("Dorthin legen"));
        return message();
    }

    public SeasonProposalView remove(String season) {
        click(button("Termin herausnehmen"));
        return new SeasonProposalView(visit(), season);
    }

    public SeasonProposalView back(String season) {
        click(page().locator("a[href*='/season/proposal.xhtml']").first());
        return new SeasonProposalView(visit(), season);
    }
}
