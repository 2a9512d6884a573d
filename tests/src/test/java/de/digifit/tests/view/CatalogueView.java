// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** The seminars, with those on top that help most. */
public final class CatalogueView extends View {

    CatalogueView(Visit visit) {
        super(visit, "Seminare");
    }

    public static CatalogueView open(Visit visit) {
        visit.open("/seminar/catalogue.xhtml");
        return new CatalogueView(visit);
    }

    public CatalogueView onlyClosingMyGap() {
        return filter("Thema", "schließt meine Lücke");
    }

    public CatalogueView onlyWithDates() {
        return filter("Zeit", "mit offenem Termin");
    }

    private CatalogueView filter(String filter, String words) {
        visit().choose(page().getByLabel(filter, new Page.GetByLabelOptions().setExact(true)), words);
        click(button("Suchen"));
        return new CatalogueView(visit());
    }

    public SeminarView choose(String title) {
        click(link(title).first());
        return new SeminarView(visit(), title);
    }

    public SeminarView chooseByCode(String code) {
        return chooseFrom(page().locator("main .card").filter(new Locator.FilterOptions().setHasText(code)));
    }

    private SeminarView chooseFrom(Locator cards) {
        Locator title = cards.first().getByRole(AriaRole.LINK).first();
        String name = title.innerText();
        click(title);
        return new SeminarView(visit(), name);
    }

    /** The first that has an open date. */
    public SeminarView chooseFirst() {
        return chooseFrom(page().locator("main .card").filter(new Locator.FilterOptions().setHasText("Plätzen frei")));
    }

    public String found() {
        return page().locator("main [role=status]").first().innerText();
    }
}
