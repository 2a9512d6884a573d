// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** One item of the bank, from draft to release. */
public final class ItemView extends View {

    private ItemView(Visit visit) {
        super(
                visit,
                visit.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .innerText());
    }

    /** A draft with two answers. */
    public static ItemView write(Visit visit, String prompt) {
        visit.open("/item/edit.xhtml?competency=KDW-D2&kind=SINGLE_CHOICE");
        ItemView edit = new ItemView(visit);
        edit.type("Frage auf Deutsch", prompt);
        edit.type("Frage auf Englisch", prompt + " (English)");
        edit.part(0, "Ja", "Yes");
        edit.part(1, "Nein", "No");
        edit.type("Begründung auf Deutsch", "Darum.");
        edit.type("Begründung auf Englisch", "Because.");
        return edit;
    }

    private void type(String label, String words) {
        visit().type(page().getByLabel(label), words);
    }

    private void part(int number, String german, String english) {
        visit().type(field("Auf Deutsch").nth(number), german);
        visit().type(field("Auf Englisch").nth(number), english);
    }

    private Locator field(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    public ItemView tickRight() {
        visit().check(page().getByLabel("Diese Antwort ist richtig").first());
        return this;
    }

    public ItemView save() {
        click(button("Speichern"));
        return new ItemView(visit());
    }

    public ItemView act(String name) {
        click(button(name));
        return new ItemView(visit());
    }

    public boolean offers(String name) {
        return button(name).count() > 0;
    }

    public String id() {
        return parameter("id");
    }

    public static ItemView open(Visit visit, String id) {
        visit.open("/item/show.xhtml?id=" + id);
        return new ItemView(visit);
    }
}
