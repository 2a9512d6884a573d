// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;
import java.util.List;

/** What the own roles ask, and where somebody stands. */
public final class MyCompetenciesView extends View {

    MyCompetenciesView(Visit visit) {
        super(visit, "Meine Kompetenzen");
    }

    public static MyCompetenciesView open(Visit visit) {
        visit.open("/competency/mine.xhtml");
        return new MyCompetenciesView(visit);
    }

    public String levelOf(String competency) {
        return row(competency).locator(".level").innerText();
    }

    /** The own roles, since when and by whom. */
    public String roles() {
        return card("Meine Rollen").innerText();
    }

    public RateView rate(String competency) {
        click(link(row(competency), "Einschätzen"));
        return new RateView(visit(), competency);
    }

    /** Titles of the seminars that fit next, at most three. */
    public List<String> recommended() {
        return next().locator("h3").allInnerTexts();
    }

    /** Why it is recommended. */
    public String reasonsFor(String seminar) {
        return fitting(seminar).innerText();
    }

    public MyCompetenciesView setAside(String seminar) {
        click(button(fitting(seminar), "Nicht passend"));
        return new MyCompetenciesView(visit());
    }

    public MyCompetenciesView bringBack(String seminar) {
        next().locator("summary").click();
        click(button(fitting(seminar), "Wieder vorschlagen"));
        return new MyCompetenciesView(visit());
    }

    private Locator fitting(String seminar) {
        return next().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(seminar));
    }

    private Locator next() {
        return card("Was als Nächstes passt");
    }

    private Locator row(String competency) {
        return page().getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByRole(AriaRole.LINK)
                                .and(page().getByText(competency, new Page.GetByTextOptions().setExact(true)))));
    }
}
