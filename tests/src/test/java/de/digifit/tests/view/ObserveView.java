// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;
import java.util.List;
import java.util.regex.Pattern;

/** What a leader saw of one competency of somebody. */
public final class ObserveView extends View {

    private final String competency;

    ObserveView(Visit visit, String competency) {
        super(visit, competency);
        this.competency = competency;
    }

    public ObserveView note(int level, String words) {
        return note("Wie jemand arbeitet", level, words);
    }

    /** Something that came of it. */
    public ObserveView noteWork(int level, String words) {
        return note("Ein Arbeitsergebnis", level, words);
    }

    private ObserveView note(String kind, int level, String words) {
        visit().check(radio(kind));
        visit().check(radio("Stufe " + level + " "));
        visit().type(page().getByLabel("In einem Satz"), words);
        click(button("Festhalten"));
        return new ObserveView(visit(), competency);
    }

    public ObserveView takeBack(String words, String why) {
        click(link(entry(words), "Zurücknehmen"));
        visit().type(page().getByLabel("Warum nehmen Sie sie zurück?"), why);
        click(button("Zurücknehmen"));
        return new ObserveView(visit(), competency);
    }

    public String stand() {
        return card("Was sich sagen lässt").innerText();
    }

    public List<String> mine() {
        return card("Was Sie festgehalten haben").getByRole(AriaRole.LISTITEM).allInnerTexts();
    }

    private Locator radio(String name) {
        return page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }
}
