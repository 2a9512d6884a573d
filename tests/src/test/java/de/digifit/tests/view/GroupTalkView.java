// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;
import java.time.LocalDate;
import java.util.List;

/** A talk with several people at once, as the leader sees it. */
public final class GroupTalkView extends View {

    private GroupTalkView(Visit visit, String title) {
        super(visit, title);
    }

    /** The form. */
    public static GroupTalkView invite(Visit visit) {
        visit.open("/talk/groupinvite.xhtml");
        return new GroupTalkView(visit, "Zum Gruppengespräch einladen");
    }

    /** The one that was held yesterday in the demo town. */
    public static GroupTalkView yesterday(Visit visit) {
        visit.open("/talk/team.xhtml");
        visit.click(visit.page()
                .locator("main tr")
                .filter(new Locator.FilterOptions().setHasText("geführt"))
                .locator("a[href*='/talk/group.xhtml']")
                .first());
        return new GroupTalkView(visit, "Gruppengespräch");
    }

    /** The first so many of the team, and nobody else. */
    public GroupTalkView choose(int people) {
        Locator boxes = page().locator("#who input[type=checkbox]");
        for (int i = 0; i < boxes.count(); i++) {
            boxes.nth(i).setChecked(i < people);
        }
        return this;
    }

    /** Sends the form; whichever page answers is shown. */
    public GroupTalkView on(LocalDate day) {
        page().locator("input[type=date]").fill(day.toString());
        page().locator("input[type=time]").fill("10:00");
        page().locator("input[id$=':place']").fill("Besprechungsraum");
        click(button("Einladen"));
        return this;
    }

    public GroupTalkView held() {
        click(button("Das Gespräch ist geführt"));
        return this;
    }

    public List<String> people() {
        return page().locator("#members tbody th").allInnerTexts();
    }

    /** A measure for all; what is said then. */
    public String agree(String measure, LocalDate until) {
        click(link("Für alle aufschreiben"));
        page().locator("input[id$=':text']").fill(measure);
        page().locator("input[type=date]").fill(until.toString());
        page().locator("input[id$=':who']").fill("Alle zusammen");
        page().locator("input[type=radio]").first().check();
        click(button("In alle Vereinbarungen schreiben"));
        return message();
    }

    public String agreementOf(String person) {
        click(link(page().locator("main tr").filter(new Locator.FilterOptions().setHasText(person)), "Öffnen"));
        click(link("Vereinbarung").first());
        return text();
    }
}
