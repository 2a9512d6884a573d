// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** Saying something about an event. */
public final class FeedbackView extends View {

    private FeedbackView(Visit visit) {
        super(visit, "Wie war es?");
    }

    /** From the list of what is asked. */
    public static FeedbackView open(Visit visit, String event) {
        visit.open("/evaluation/mine.xhtml");
        visit.click(visit.page().locator("main a[href*='" + event + "']"));
        return new FeedbackView(visit);
    }

    /** By its address. */
    public static FeedbackView again(Visit visit, String event) {
        visit.open("/evaluation/answer.xhtml?id=" + event);
        return new FeedbackView(visit);
    }

    public FeedbackView agree(String mark) {
        for (Locator statement : page().locator("main select").all()) {
            visit().choose(statement, mark);
        }
        return this;
    }

    public FeedbackView say(String good, String better) {
        visit().type(page().getByLabel("Was war gut?"), good);
        visit().type(page().getByLabel("Was könnte besser sein?"), better);
        return this;
    }

    /** @return what the next page says */
    public String send() {
        click(button("Absenden"));
        return page().locator("main").innerText();
    }
}
