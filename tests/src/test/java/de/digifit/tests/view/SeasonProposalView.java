// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;
import java.util.List;

/** The proposal of the planner. */
public final class SeasonProposalView extends View {

    private static final double PATIENCE = 60_000;

    private final String season;

    SeasonProposalView(Visit visit, String season) {
        super(visit, season);
        this.season = season;
    }

    /** Lets the planner make a proposal, and waits for it. */
    public SeasonProposalView plan() {
        click(button("Vorschlag machen"));
        return found();
    }

    /** Lets it take its time. */
    public SeasonProposalView thoroughly() {
        visit().check(page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("gründlich"))
                .first());
        return this;
    }

    /** Lets it make one, and leaves. */
    public void planAndLeave() {
        click(button("Vorschlag machen"));
        page().getByRole(AriaRole.PROGRESSBAR).waitFor();
    }

    public boolean running() {
        return page().getByRole(AriaRole.PROGRESSBAR).count() > 0;
    }

    /** Lets it fit the rest to what was changed. */
    public SeasonProposalView adjust() {
        click(button("Anpassen, wenig verschieben"));
        return found();
    }

    /** Stops the planner, and waits for what it has. */
    public SeasonProposalView stop() {
        click(button("Anhalten und das Beste behalten"));
        return found();
    }

    /** Waits until the planner is done. */
    public SeasonProposalView found() {
        page().getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Termine").setExact(true))
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        return new SeasonProposalView(visit(), season);
    }

    /** The titles of the dates, in the order of time. */
    public List<String> dates() {
        return links().allInnerTexts().stream().map(String::strip).toList();
    }

    public SeasonDateView first() {
        return date(0);
    }

    public SeasonDateView date(int number) {
        Locator link = links().nth(number);
        String title = link.innerText().strip();
        click(link);
        return new SeasonDateView(visit(), title);
    }

    private Locator links() {
        return card("Termine").locator("a[href*='/season/date.xhtml']");
    }

    public SeasonPublishView toPublish() {
        click(link("Weiter zum Veröffentlichen"));
        return new SeasonPublishView(visit(), season);
    }

    /** The same season once more, under its name as a variant; then back to its proposal. */
    public SeasonProposalView vary() {
        click(button("Variante anlegen"));
        String id = parameter("id");
        visit().open("/season/proposal.xhtml?id=" + id);
        return new SeasonProposalView(visit(), season + " (Variante)");
    }

    public String compare() {
        click(link("Varianten vergleichen"));
        return text();
    }
}
