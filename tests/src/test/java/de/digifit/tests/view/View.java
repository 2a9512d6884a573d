// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.digifit.tests.town.Visit;
import java.net.URI;
import java.util.Arrays;

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
        return page().locator(".messages > .msg").first().innerText().strip();
    }

    public final String text() {
        return page().locator("main").innerText();
    }

    protected final Locator card(String title) {
        return page().getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    /** The entry of a list with these words. */
    protected final Locator entry(String words) {
        return page().locator("main")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    /** What the address says. */
    protected final String parameter(String name) {
        return Arrays.stream(URI.create(page().url()).getQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    protected final Locator button(String name) {
        return button(page().locator("main"), name);
    }

    protected static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    protected static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    protected final Locator link(String name) {
        return link(page().locator("main"), name);
    }

    /** Clicks, and waits for the whole page that answers: an answer may look like the page that was asked. */
    protected final void click(Locator what) {
        page().evaluate("() => document.documentElement.setAttribute('data-asked', '')");
        visit.click(what);
        page().locator("html[data-asked]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page().waitForLoadState(LoadState.DOMCONTENTLOADED);
    }
}
