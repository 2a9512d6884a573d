// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** One short diagnosis: an item a page, then what came of it. */
public final class DiagnosisView extends View {

    private DiagnosisView(Visit visit) {
        super(
                visit,
                visit.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .innerText());
    }

    /** Whether that level is reached; one about the same that is not over goes on. */
    public static DiagnosisView begin(Visit visit, String competency, int level) {
        visit.open("/diagnosis/mine.xhtml");
        DiagnosisView mine = new DiagnosisView(visit);
        visit.check(mine.page().getByLabel(competency));
        visit.check(mine.page().getByLabel("Stufe " + level + " "));
        mine.click(mine.button("Kurzdiagnose beginnen"));
        return new DiagnosisView(visit);
    }

    public static DiagnosisView open(Visit visit, String id) {
        visit.open("/diagnosis/show.xhtml?id=" + id);
        return new DiagnosisView(visit);
    }

    public DiagnosisView answer() {
        AnyAnswer.give(visit());
        click(button("Antworten"));
        return new DiagnosisView(visit());
    }

    /** Without choosing anything. */
    public DiagnosisView answerNothing() {
        click(button("Antworten"));
        return new DiagnosisView(visit());
    }

    public boolean asks() {
        return page().locator("#answer").count() > 0;
    }

    public DiagnosisView stop() {
        click(button("Das genügt mir"));
        return new DiagnosisView(visit());
    }

    public DiagnosisView release() {
        click(button("Zu meinen Nachweisen freigeben"));
        return new DiagnosisView(visit());
    }

    public DiagnosisView remove() {
        click(button("Kurzdiagnose löschen"));
        return new DiagnosisView(visit());
    }

    public String id() {
        return parameter("id");
    }

    public String result() {
        return card("Ergebnis").innerText();
    }
}
