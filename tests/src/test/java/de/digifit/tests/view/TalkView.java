// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import de.digifit.tests.town.Visit;
import java.time.LocalDate;

/** The room of one talk, as one of the two sees it, with the doors to its parts. */
public final class TalkView extends View {

    private final String other;

    TalkView(Visit visit, String other) {
        super(visit, "Gespräch mit " + other);
        this.other = other;
    }

    /** The own talk. */
    public static TalkView mine(Visit visit, String leader) {
        visit.open("/talk/mine.xhtml");
        click(visit, "Zum Gespräch");
        return new TalkView(visit, leader);
    }

    private static void click(Visit visit, String name) {
        visit.click(visit.page()
                .locator("main")
                .getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first());
    }

    public String id() {
        return parameter("id");
    }

    public TalkView prepare(String lookback) {
        click(link("Vorbereiten"));
        page().locator("textarea").first().fill(lookback);
        click(button("Fertig"));
        return new TalkView(visit(), other);
    }

    /** What stands on both sheets. */
    public String together() {
        click(link("Beide Blätter ansehen"));
        String sheets = text();
        back();
        return sheets;
    }

    public TalkView hold() {
        click(button("Das Gespräch ist geführt"));
        return new TalkView(visit(), other);
    }

    public TalkView agree(String seminar, String competency, LocalDate until) {
        click(link("Vereinbarung").first());
        click(link("Maßnahme hinzufügen"));
        select("seminar", seminar);
        page().locator("input[type=date]").fill(until.toString());
        page().locator("input[id$=':who']").fill("Alex meldet sich an");
        select("competency", competency);
        select("today", "Stufe 2");
        select("goal", "Stufe 3");
        page().locator("input[type=radio]").nth(1).check();
        click(button("Speichern"));
        return back();
    }

    /** One more measure: a seminar of that title, without a level. */
    public TalkView agreeOn(String title, LocalDate until) {
        click(link("Vereinbarung").first());
        click(link("Maßnahme hinzufügen"));
        Locator seminar = page().locator("select[id$=':seminar']");
        seminar.selectOption(seminar.locator("option")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .getAttribute("value"));
        page().locator("input[type=date]").fill(until.toString());
        page().locator("input[id$=':who']").fill("Alex meldet sich an");
        page().locator("input[type=radio]").nth(0).check();
        click(button("Speichern"));
        return back();
    }

    private void select(String field, String label) {
        page().locator("select[id$=':" + field + "']").selectOption(new SelectOption().setLabel(label));
    }

    public String confirm() {
        click(link("Vereinbarung").first());
        click(button("Vereinbarung bestätigen"));
        String agreement = text();
        back();
        return agreement;
    }

    public TalkView note(String words) {
        click(link("Vertrauliche Notizen"));
        page().locator("textarea").fill(words);
        click(button("Speichern"));
        return back();
    }

    public String readNote() {
        click(link("Vertrauliche Notizen"));
        String words = page().locator("textarea").inputValue();
        back();
        return words;
    }

    public TalkView close() {
        click(button("Abschließen"));
        return new TalkView(visit(), other);
    }

    private TalkView back() {
        click(visit().page().locator("a[href*='/talk/show.xhtml']").first());
        return new TalkView(visit(), other);
    }
}
