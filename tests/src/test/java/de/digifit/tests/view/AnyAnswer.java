// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** Some answer to an item, whatever its kind. */
final class AnyAnswer {

    private AnyAnswer() {}

    static void give(Visit visit) {
        Locator question = visit.page().locator("#question");
        if (question.locator("input[type=radio]").count() > 0) {
            visit.check(question.locator("input[type=radio]").first());
        } else if (question.locator("input[type=checkbox]").count() > 0) {
            visit.check(question.locator("input[type=checkbox]").first());
        } else if (question.locator("select").count() > 0) {
            for (Locator list : question.locator("select").all()) {
                visit.choose(list, list.locator("option").nth(1).innerText());
            }
        } else {
            visit.type(question.locator("input[type=text]"), "12");
        }
    }
}
