// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** What somebody asked for about the own data. */
public final class MyRequestsView extends View {

    private MyRequestsView(Visit visit) {
        super(visit, "Meine Anfragen");
    }

    public static MyRequestsView open(Visit visit) {
        visit.open("/rights/mine.xhtml");
        return new MyRequestsView(visit);
    }

    /** From the page about everything that is kept, on to the form. */
    public static MyRequestsView ask(Visit visit, String category, String wrong, String correct, String ground) {
        visit.open("/privacy/me.xhtml");
        visit.click(link(visit.page().locator("#wrong"), "Etwas stimmt nicht"));
        Page page = visit.page();
        visit.choose(page.getByLabel("Worum geht es?"), category);
        visit.type(page.getByLabel("Was stimmt nicht?"), wrong);
        visit.type(page.getByLabel("Wie wäre es richtig?"), correct);
        visit.check(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(ground)));
        visit.click(button(page.locator("main"), "Anfrage senden"));
        return new MyRequestsView(visit);
    }

    public String list() {
        return card("Anfragen").innerText();
    }

    public MyRequestsView withdraw(String words) {
        click(button(entry(words), "Zurücknehmen"));
        return new MyRequestsView(visit());
    }

    public MyRequestsView endRestriction(String words) {
        click(button(entry(words), "Einschränkung jetzt beenden"));
        return new MyRequestsView(visit());
    }
}
