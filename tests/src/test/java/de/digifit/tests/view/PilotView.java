// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;
import java.util.List;

/** What the answers of many say about the items. */
public final class PilotView extends View {

    private PilotView(Visit visit) {
        super(visit, "Was die Antworten sagen");
    }

    public static PilotView open(Visit visit) {
        visit.open("/pilot/show.xhtml");
        return new PilotView(visit);
    }

    public PilotView read() {
        click(button("Jetzt auswerten"));
        return new PilotView(visit());
    }

    /** The cells of each item in one line. */
    public List<String> rows() {
        return page().getByRole(AriaRole.TABLE).locator("tbody tr").allInnerTexts();
    }

    public boolean offers(String button) {
        return button(button).count() > 0;
    }
}
