// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;
import java.time.LocalDate;

/** The talks of a team, by name and state. */
public final class TeamTalksView extends View {

    private TeamTalksView(Visit visit) {
        super(visit, "Gespräche im Team");
    }

    public static TeamTalksView open(Visit visit) {
        visit.open("/talk/team.xhtml");
        return new TeamTalksView(visit);
    }

    public TalkView talkWith(String person) {
        Locator row = page().locator("main tr").filter(new Locator.FilterOptions().setHasText(person));
        click(link(row, "Öffnen"));
        return new TalkView(visit(), person);
    }

    /** The form for the first who is not invited yet. */
    public TeamTalksView inviteFirst() {
        click(link(page().locator("main tbody"), "Einladen").first());
        return this;
    }

    /** Sends the form; what is said then stands on whichever page answers. */
    public String on(LocalDate day) {
        page().locator("input[type=date]").fill(day.toString());
        page().locator("input[type=time]").fill("10:00");
        page().locator("input[id$=':place']").fill("Zimmer 12");
        click(button("Einladen"));
        return message();
    }
}
