// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** What people ask data protection for. */
public final class RequestsView extends View {

    RequestsView(Visit visit) {
        super(visit, "Berichtigung und Einschränkung");
    }

    public static RequestsView open(Visit visit) {
        visit.open("/rights/requests.xhtml");
        return new RequestsView(visit);
    }

    public String waiting() {
        return card("Offene Anfragen").innerText();
    }

    /** @param about what it is about; there can be others of the same person */
    public RequestView request(String person, String about) {
        click(link(person).filter(new Locator.FilterOptions().setHasText(about)).first());
        return new RequestView(visit(), person);
    }
}
