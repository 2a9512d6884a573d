// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Page;
import de.digifit.tests.town.Visit;

/** Whether seminars work: all of them, and one on four levels. */
public final class EffectivenessView extends View {

    private EffectivenessView(Visit visit, String title) {
        super(visit, title);
    }

    public static EffectivenessView open(Visit visit) {
        visit.open("/effectiveness/all.xhtml");
        return new EffectivenessView(visit, "Wirkung von Seminaren");
    }

    /** The row of the seminar with that code. */
    public String row(String code) {
        return page().locator("main tr", new Page.LocatorOptions().setHasText(code))
                .first()
                .innerText();
    }

    public EffectivenessView of(String code) {
        click(page().locator("main th a", new Page.LocatorOptions().setHasText(code))
                .first());
        return new EffectivenessView(visit(), "Wirkt dieses Seminar?");
    }

    /** One of the four levels. */
    public String level(String id) {
        return page().locator("#" + id).innerText();
    }

    public int pictures() {
        return page().locator("svg.effect").count();
    }

    /** The rows of the table beside the first picture of a level. */
    public int rowsOfTable(String level) {
        return page().locator("#" + level + " table")
                .first()
                .locator("tbody tr")
                .count();
    }
}
