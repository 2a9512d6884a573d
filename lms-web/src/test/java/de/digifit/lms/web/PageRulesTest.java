// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an XHTML page may hold: our own tags, and no words, which stand in the bundles. */
class PageRulesTest {

    private static final int PAGE = 100;
    private static final Pattern STYLE = Pattern.compile("\\sstyle\\s*=");
    private static final Pattern SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>\\s*\\S|\\son[a-z]+=\"(?!#)");
    private static final Pattern MARKUP = Pattern.compile("(?s)<!--.*?-->|<[^>]*>|[#$]\\{[^}]*}|&[#a-zA-Z0-9]+;");
    // Names of products, and the languages each by its own name, are the same in every bundle.
    private static final Pattern LETTERS =
            Pattern.compile("\\b(?!(?:DigiFit|PostgreSQL|Deutsch|English)\\b)\\p{L}{2,}");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(title|alt|label|hint|text|lead|caption|heading|placeholder|aria-label)=\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern RAW_COMPONENT = Pattern.compile("<(p|o|pe):[a-zA-Z]+");

    @Test
    void no_page_is_longer_than_100_lines() {
        assertThat(Sources.pages()).isNotEmpty();
        assertThat(Sources.pages().stream().filter(page -> Sources.lines(page) > PAGE))
                .isEmpty();
    }

    @Test
    void no_page_has_a_style_or_a_script_of_its_own() {
        assertThat(containing(STYLE, Sources.pages())).isEmpty();
        assertThat(containing(SCRIPT, Sources.pages())).isEmpty();
    }

    @Test
    void no_page_holds_words() {
        List<Path> pages = Sources.pages().stream()
                .filter(page -> !page.toString().contains("/webapp/dev/"))
                .toList();

        assertThat(pages).isNotEmpty();
        assertThat(pages.stream().flatMap(PageRulesTest::words)).isEmpty();
    }

    @Test
    void components_of_others_stand_behind_our_own_tags() {
        List<Path> pages = Sources.pages().stream()
                .filter(page -> !page.toString().contains("/WEB-INF/"))
                .toList();

        assertThat(pages).isNotEmpty();
        assertThat(containing(RAW_COMPONENT, pages)).isEmpty();
    }

    private static List<Path> containing(Pattern pattern, List<Path> pages) {
        return pages.stream()
                .filter(page -> pattern.matcher(Sources.read(page)).find())
                .toList();
    }

    private static Stream<String> words(Path page) {
        String text = Sources.read(page);
        Stream<String> between =
                LETTERS.matcher(MARKUP.matcher(text).replaceAll(" ")).results().map(MatchResult::group);
        Stream<String> spoken = SPOKEN.matcher(text)
                .results()
                .map(found -> EXPRESSION.matcher(found.group(2)).replaceAll(" "))
                .filter(rest -> LETTERS.matcher(rest).find());
        return Stream.concat(between, spoken).map(word -> page.getFileName() + ": " + word);
    }
}
