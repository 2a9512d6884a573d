// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;
import java.time.LocalDate;
import java.util.List;

/** One selection, as coordination decides it step by step. */
public final class SelectionView extends View {

    private final String seminar;

    SelectionView(Visit visit, String seminar) {
        super(visit, "Auswahl: " + seminar);
        this.seminar = seminar;
    }

    /** All lines, best first. */
    public List<String> order() {
        return rows().allInnerTexts();
    }

    public DeviateView move(int place) {
        click(link(rows().nth(place - 1), "Verschieben"));
        return new DeviateView(visit(), seminar);
    }

    public SelectionView heard(LocalDate day, String note) {
        visit().type(page().getByLabel("Gehört am"), day.toString());
        visit().type(page().getByLabel("Stellungnahme"), note);
        return press("Anhörung eintragen");
    }

    public SelectionView askCouncil() {
        return press("Personalrat beteiligen");
    }

    public SelectionView giveThePlaces() {
        return press("Plätze vergeben");
    }

    private SelectionView press(String act) {
        click(button(act));
        return new SelectionView(visit(), seminar);
    }

    public SelectionView again() {
        page().reload();
        return new SelectionView(visit(), seminar);
    }

    private Locator rows() {
        return card("Reihenfolge").locator("tbody").getByRole(AriaRole.ROW);
    }
}
