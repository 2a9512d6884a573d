// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** Giving a place back. */
public final class CancelView extends View {

    CancelView(Visit visit) {
        super(visit, "Teilnahme absagen");
    }

    public String hint() {
        return page().locator("main .msg").first().innerText();
    }

    public MyBookingsView because(String kind) {
        visit().check(page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(kind)));
        click(button("Verbindlich absagen"));
        return new MyBookingsView(visit());
    }
}
