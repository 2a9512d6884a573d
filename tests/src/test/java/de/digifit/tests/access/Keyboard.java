// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.access;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks a page by Tab: each stop must be seen, all must be reached, and none may hold the walker. */
final class Keyboard {

    private static final int MOST_STOPS = 400;
    private static final int MOST_STOPS_IN_A_FIELD = 8;

    /** Numbers everything that can be reached, as the browser will. */
    private static final String EXPECT = """
            () => {
              const all = Array.from(document.querySelectorAll(
                  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]'))
                .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}))
                .filter(e => e.type !== 'radio' || e === (document.querySelector(
                    'input[type=radio][name="' + e.name + '"]:checked')
                  || document.querySelector('input[type=radio][name="' + e.name + '"]')));
              all.forEach((e, i) => {
                e.setAttribute('data-stop', i);
                e.setAttribute('data-shadow', getComputedStyle(e).boxShadow);
              });
              document.activeElement.blur();
              window.scrollTo(0, 0);
              return all.map(e => e.outerHTML.slice(0, 120));
            }
            """;

    /** What has the focus: its number, and whether a person would see that. */
    private static final String STOP = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) {
                return null;
              }
              const shown = e.matches('input[type=radio], input[type=checkbox]') ? e.closest('label') || e : e;
              const styles = [getComputedStyle(e), getComputedStyle(shown)];
              const ring = styles.some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2)
                || styles[0].boxShadow !== e.getAttribute('data-shadow');
              const box = e.getBoundingClientRect();
              // The middle of what is in the window: a table can be taller than it.
              const middle = (from, to, size) =>
                Math.min(Math.max((Math.max(from, 0) + Math.min(to, size)) / 2, 0), size - 1);
              const x = middle(box.left, box.right, innerWidth);
              const y = middle(box.top, box.bottom, innerHeight);
              const top = document.elementFromPoint(x, y);
              const seen = box.width > 0 && top && (e.contains(top) || top.contains(e)
                || top.closest('label')?.contains(e) || top.closest('label')?.htmlFor === e.id);
              return {stop: e.getAttribute('data-stop'), ring: ring, seen: !!seen,
                html: e.outerHTML.replace(/\\s+/g, ' ').slice(0, 160)};
            }
            """;

    private final TouredPage toured;
    private final Page page;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> reached = new HashSet<>();
    private String last = "";
    private int sameField;

    private Keyboard(TouredPage toured, Page page) {
        this.toured = toured;
        this.page = page;
    }

    static List<Finding> walk(TouredPage toured, Page page) {
        Keyboard keyboard = new Keyboard(toured, page);
        keyboard.walk();
        return keyboard.findings;
    }

    private void walk() {
        List<?> expected = (List<?>) page.evaluate(EXPECT);
        for (int stops = 0; stops < MOST_STOPS && step(); stops++) {}
        for (int i = 0; i < expected.size(); i++) {
            if (!reached.contains(Integer.toString(i))) {
                add("reached by Tab", String.valueOf(expected.get(i)));
            }
        }
    }

    /** Says whether the walk goes on: at the end the focus leaves the page, or an earlier stop comes again. */
    private boolean step() {
        page.keyboard().press("Tab");
        Map<?, ?> stop = (Map<?, ?>) page.evaluate(STOP);
        if (stop == null) {
            return false;
        }
        String number = String.valueOf(stop.get("stop"));
        // Day, month and year of a date are stops of their own within one field.
        sameField = number.equals(last) ? sameField + 1 : 0;
        last = number;
        if (!reached.add(number)) {
            return sameField > 0 && sameField < MOST_STOPS_IN_A_FIELD;
        }
        String html = String.valueOf(stop.get("html"));
        if (!Boolean.TRUE.equals(stop.get("ring"))) {
            add("focus is seen", html);
        }
        if (!Boolean.TRUE.equals(stop.get("seen"))) {
            add("focus is not covered", html);
        }
        return true;
    }

    private void add(String rule, String where) {
        findings.add(new Finding(toured, "by keyboard", rule, where));
    }
}
