// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** One edition of a framework. */
public final class FrameworkEditionView extends View {

    private final String title;

    FrameworkEditionView(Visit visit, String title) {
        super(visit, title);
        this.title = title;
    }

    public String about() {
        return card("Über diese Fassung").innerText();
    }

    /** Words the first anchor of a competency anew. */
    public FrameworkEditionView reword(String competency, String german) {
        visit().click(page().getByText(competency).first());
        click(link(page().locator("main details[open]"), "Bearbeiten"));
        visit().type(page().getByLabel("Stufe 1 auf Deutsch"), german);
        click(button("Speichern"));
        return new FrameworkEditionView(visit(), title);
    }

    /** What would be different, read before it is put in force. */
    public String differences() {
        click(link("Vergleichen und in Kraft setzen"));
        return card("Was anders wird").innerText();
    }

    /** From the comparison on, while somebody else has changed the draft. */
    public String publishInVain(String reason) {
        visit().type(page().getByLabel("Grund"), reason);
        page().getByLabel("Personalrat beteiligt am").fill("2026-09-01");
        visit().type(page().getByLabel("Aktenzeichen"), "PR 12/26");
        click(button("Fassung in Kraft setzen"));
        button("Gelesen, mit meiner Eingabe weitermachen").waitFor();
        return page().getByLabel("Grund").inputValue();
    }

    /** The other change was read, and what was typed holds. */
    public FrameworkEditionsView goOn() {
        click(button("Gelesen, mit meiner Eingabe weitermachen"));
        click(button("Fassung in Kraft setzen"));
        return new FrameworkEditionsView(visit());
    }
}
