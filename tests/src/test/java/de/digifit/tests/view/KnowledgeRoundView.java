// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** One knowledge round, item by item. */
public final class KnowledgeRoundView extends View {

    private KnowledgeRoundView(Visit visit) {
        super(
                visit,
                visit.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .innerText());
    }

    /** About a competency, by its id; one that is not over goes on. */
    public static KnowledgeRoundView begin(Visit visit, String topic) {
        visit.open("/knowledgeround/mine.xhtml?topic=" + topic);
        KnowledgeRoundView mine = new KnowledgeRoundView(visit);
        mine.click(mine.button("Runde beginnen"));
        return new KnowledgeRoundView(visit);
    }

    /** Answers the item in some way, and reads the reason. */
    public KnowledgeRoundView answer() {
        AnyAnswer.give(visit());
        click(button("Antworten"));
        return new KnowledgeRoundView(visit());
    }

    public boolean asks() {
        return page().locator("#answer").count() > 0;
    }

    public KnowledgeRoundView goOn() {
        click(page().locator("#last").getByRole(AriaRole.LINK));
        return new KnowledgeRoundView(visit());
    }

    public KnowledgeRoundView bring() {
        click(button("Als Nachweis aufnehmen"));
        return new KnowledgeRoundView(visit());
    }

    public KnowledgeRoundView remove() {
        click(button("Runde löschen"));
        return new KnowledgeRoundView(visit());
    }

    public String id() {
        return parameter("id");
    }

    public Locator result() {
        return card("Rückmeldung");
    }
}
