// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.access;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks at a page in light and dark, on a desk and on a small phone. */
final class Eye {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
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
        for (int width : List.of(1280, 320)) {
            page.setViewportSize(width, 800);
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
                eye.read(colours.name().toLowerCase(Locale.ROOT) + " " + width + " px");
            }
            eye.measure(width + " px");
        }
        return eye.findings;
    }

    private void read(String look) {
        new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(TAGS)
                .analyze()
                .getViolations()
                .forEach(rule -> places(rule).forEach(place -> add(look, rule.getId(), place)));
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

    private static Stream<String> places(Rule rule) {
        return rule.getNodes().stream().map(node -> node.getHtml().replaceAll("\\s+", " "));
    }
}
