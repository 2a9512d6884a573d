// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** Where a leader says why not. */
public final class RefuseView extends View {

    RefuseView(Visit visit) {
        super(visit, "Nicht befürworten");
    }

    public static RefuseView met(Visit visit) {
        return new RefuseView(visit);
    }

    public RefuseView because(String category, String words) {
        visit().check(category(category));
        visit().type(reason(), words);
        return this;
    }

    public Locator category(String name) {
        return page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }

    public Locator reason() {
        return page().getByLabel("Begründung");
    }

    public void send() {
        click(button("Entscheidung senden"));
    }
}
