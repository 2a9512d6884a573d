// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** A page in the browser of somebody. Finds things as people do: by their names, not by ids. */
public abstract class View {

    private final Visit visit;

    protected View(Visit visit, String heading) {
        this.visit = visit;
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
    }

    public final Visit visit() {
        return visit;
    }

    public final Page page() {
        return visit.page();
    }

    /** What the last act had to say. */
    public final String message() {
        return page().locator(".messages > .msg").innerText().strip();
    }

    public final String text() {
        return page().locator("main").innerText();
    }

    protected final Locator card(String title) {
        return page().getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    protected final void click(String name) {
        page().locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    protected final void follow(String name) {
        page().locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    /** By the main menu, where each person finds what is hers. */
    protected final void goTo(String name) {
        page().getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("Hauptnavigation").setExact(true))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
