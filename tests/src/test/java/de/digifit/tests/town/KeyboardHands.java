// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** By Tab, arrows, Space and Enter alone. */
final class KeyboardHands implements Hands {

    private static final int MOST_STEPS = 300;

    /** Whether the focus is there, or on another radio button of its group, from which arrows lead on. */
    private static final String FOCUSED = """
            element => element === document.activeElement || (element.type === 'radio'
              && document.activeElement.type === 'radio' && element.name === document.activeElement.name)
            """;

    private final Page page;

    KeyboardHands(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator what) {
        walkTo(what);
        page.keyboard().press("Enter");
    }

    @Override
    public void check(Locator what) {
        walkTo(what);
        for (int steps = 0; !what.isChecked() && steps < MOST_STEPS; steps++) {
            page.keyboard()
                    .press(
                            what.evaluate("element => element === document.activeElement")
                                            .equals(true)
                                    ? "Space"
                                    : "ArrowDown");
        }
    }

    @Override
    public void type(Locator field, String words) {
        walkTo(field);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(words);
    }

    @Override
    public void choose(Locator list, String words) {
        walkTo(list);
        page.keyboard().press("Home");
        String chosen = "list => list.selectedOptions[0].label";
        for (int steps = 0; !list.evaluate(chosen).equals(words) && steps < MOST_STEPS; steps++) {
            page.keyboard().press("ArrowDown");
        }
    }

    private void walkTo(Locator what) {
        what.waitFor();
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (what.evaluate(FOCUSED).equals(true)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not lead to " + what);
    }
}
