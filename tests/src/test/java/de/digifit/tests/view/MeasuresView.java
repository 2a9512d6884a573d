// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import de.digifit.tests.town.Visit;

/** What somebody agreed in talks, and how far it is. */
public final class MeasuresView extends View {

    private MeasuresView(Visit visit, String title) {
        super(visit, title);
    }

    public static MeasuresView mine(Visit visit) {
        visit.open("/talk/mine.xhtml");
        return new MeasuresView(visit, "Mein Gespräch");
    }

    /** All that is said of one measure. */
    public String of(String measure) {
        return entry(measure).first().innerText();
    }

    /** The question what came of the first one. */
    public MeasuresView transfer() {
        click(page().locator("a[href*='/measure/transfer.xhtml']").first());
        return new MeasuresView(visit(), "Übertragen in die Arbeit?");
    }

    public MeasuresView answer(String how, String hindrance) {
        Locator choice = page().locator("main label").filter(new Locator.FilterOptions().setHasText(how));
        visit().check(choice.first());
        page().locator("select[id$=':hindrance']").selectOption(new SelectOption().setLabel(hindrance));
        click(button("Antwort senden"));
        return new MeasuresView(visit(), "Übertragen in die Arbeit?");
    }
}
