// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.access;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at a page with axe-core in light and dark, on a desk and on a small phone. */
final class Eye {

    private static final Map<String, Object> ALL =
            only("tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    /** Rules that depend on colours; all others read the same in the dark. */
    private static final Map<String, Object> COLOURS = only("rule", List.of("color-contrast", "link-in-text-block"));

    /** Each rule with each place. The library's own way loads axe-core anew for each look, and tells what passes. */
    private static final String READ = """
            async options => (await axe.run(document, options)).violations
              .flatMap(rule => rule.nodes.map(node => ({rule: rule.id, html: node.html})))
            """;

    private static final String OVERFLOW = """
            () => document.documentElement.scrollWidth <= window.innerWidth ? ''
              : document.documentElement.scrollWidth + ' px: ' + Array.from(document.querySelectorAll('body *'))
                  .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
                  .map(e => e.tagName.toLowerCase() + '.' + e.className).slice(0, 3).join(' ')
            """;

    private final TouredPage toured;
    private final Page page;
    private final List<Finding> findings = new ArrayList<>();

    private Eye(TouredPage toured, Page page) {
        this.toured = toured;
        this.page = page;
    }

    static List<Finding> look(TouredPage toured, Page page) {
        Eye eye = new Eye(toured, page);
        page.evaluate(AxeBuilder.getAxeScript());
        for (int width : List.of(1280, 320)) {
            page.setViewportSize(width, 800);
            // Further down, a bar that stands still would cover what can be scrolled from under it.
            page.evaluate("() => window.scrollTo(0, 0)");
            eye.read(ColorScheme.DARK, width, COLOURS);
            eye.read(ColorScheme.LIGHT, width, ALL);
            eye.measure(width + " px");
        }
        page.setViewportSize(1280, 800);
        return eye.findings;
    }

    private static Map<String, Object> only(String kind, List<String> names) {
        return Map.of("runOnly", Map.of("type", kind, "values", names), "resultTypes", List.of("violations"));
    }

    private void read(ColorScheme colours, int width, Map<String, Object> rules) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
        String look = colours.name().toLowerCase(Locale.ROOT) + " " + width + " px";
        for (Object found : (List<?>) page.evaluate(READ, rules)) {
            Map<?, ?> place = (Map<?, ?>) found;
            add(
                    look,
                    String.valueOf(place.get("rule")),
                    String.valueOf(place.get("html")).replaceAll("\\s+", " "));
        }
    }

    private void measure(String look) {
        String overflow = (String) page.evaluate(OVERFLOW);
        if (!overflow.isEmpty()) {
            add(look, "no scrolling sideways", overflow);
        }
    }

    private void add(String look, String rule, String where) {
        findings.add(new Finding(toured, look, rule, where));
    }
}
