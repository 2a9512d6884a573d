// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.lms.wording.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private static final String BASE = "https://digifit.musterau.example";

    @Test
    void whatever_people_typed_is_text() {
        String page = Markup.page(
                new Wording("<script>alert(1)</script>", "Der Grund: <img src=x onerror=\"x\"> & 'mehr' 100 % %s"),
                "DigiFit <Musterau>",
                Locale.GERMAN,
                BASE);

        assertThat(page)
                .doesNotContain("<script", "<img", "<Musterau>")
                .contains("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .contains("Der Grund: &lt;img src=x onerror=&quot;x&quot;&gt; &amp; &#39;mehr&#39; 100 % %s");
    }

    @Test
    void only_addresses_of_this_house_become_links() {
        String page = Markup.page(
                new Wording(
                        "Betreff",
                        "Hier:\n" + BASE + "/booking/mine.xhtml\n\nNicht: https://evil.example/x und " + BASE
                                + ".evil.example/"),
                "DigiFit",
                Locale.ENGLISH,
                BASE);

        assertThat(page)
                .containsOnlyOnce("<a href=")
                .contains("<a href=\"" + BASE + "/booking/mine.xhtml\"")
                .contains("Hier:<br>")
                .contains("<html lang=\"en\">");
    }
}
