// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** One request, as data protection reads and answers it. */
public final class RequestView extends View {

    private final String person;

    RequestView(Visit visit, String person) {
        super(visit, "Anfrage von " + person);
        this.person = person;
    }

    /** The same in another tab. */
    public RequestView again(Visit other) {
        other.open("/rights/request.xhtml?id=" + parameter("id"));
        return new RequestView(other, person);
    }

    public RequestView extend(String months, String why) {
        click(link("Mehr Zeit nehmen"));
        visit().check(page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(months)));
        visit().type(page().getByLabel("Warum dauert es länger?"), why);
        click(button("Frist verlängern"));
        return new RequestView(visit(), person);
    }

    public RequestsView answer(String outcome, String words) {
        send(outcome, words);
        return new RequestsView(visit());
    }

    /** What it says when it cannot be answered. */
    public String answerInVain(String outcome, String words) {
        send(outcome, words);
        return message();
    }

    private void send(String outcome, String words) {
        visit().check(page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(outcome)));
        visit().type(page().getByLabel("Was wurde getan, oder warum nicht?"), words);
        click(button("Antworten"));
    }
}
