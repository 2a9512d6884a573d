// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;
import java.util.List;

/** One seminar with its dates. */
public final class SeminarView extends View {

    private final String title;

    SeminarView(Visit visit, String title) {
        super(visit, title);
        this.title = title;
    }

    public static SeminarView shown(Visit visit, String title) {
        return new SeminarView(visit, title);
    }

    public static SeminarView open(Visit visit, String title) {
        return CatalogueView.open(visit).choose(title);
    }

    public String title() {
        return title;
    }

    /** The open dates, soonest first, in words. */
    public List<String> dates() {
        return card("Termine").locator("form h3").allInnerTexts();
    }

    /** The soonest date with a free place, in words. */
    public String firstFree() {
        return card("Termine")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByRole(
                                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Antrag senden"))))
                .first()
                .locator("h3")
                .innerText();
    }

    /** For the soonest date with a free place. */
    public MyBookingsView apply() {
        click(applying());
        return new MyBookingsView(visit());
    }

    /** For the date of that day. */
    public MyBookingsView applyFor(String day) {
        click(date(day).getByRole(AriaRole.BUTTON));
        return new MyBookingsView(visit());
    }

    /** The date of that day, with its places. */
    public Locator date(String day) {
        return card("Termine").getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(day));
    }

    public Locator applying() {
        return button("Antrag senden").first();
    }
}
