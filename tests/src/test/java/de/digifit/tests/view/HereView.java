// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** Where somebody says to be in the room. */
public final class HereView extends View {

    HereView(Visit visit) {
        super(visit, "Einchecken");
    }

    /** As the telephone opens what it has scanned. */
    public static HereView scanned(Visit visit, String address) {
        visit.page().navigate(address);
        return new HereView(visit);
    }

    /** Sent without leaving the page, so that it waits where there is no network. */
    public HereView here() {
        visit().click(button("Ich bin da"));
        assertThat(said()).isVisible();
        return this;
    }

    /** Waits until the page says so. */
    public HereView says(String words) {
        assertThat(said()).containsText(words);
        return this;
    }

    private Locator said() {
        return page().locator("[data-replay-status]");
    }

    public String today() {
        page().reload();
        return card("Meine Termine heute").innerText();
    }
}
