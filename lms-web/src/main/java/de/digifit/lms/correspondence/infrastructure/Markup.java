// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.infrastructure;

import de.digifit.lms.wording.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The HTML form of a letter. It follows from the text, so the two never say different things, and everything is
 * escaped: whatever people typed into a reason or a title is text. Only addresses of this house become links.
 */
final class Markup {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"&]+");
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
            <body style="margin:0;padding:24px 16px;background:#f4f5f7;color:#1b1f24;\
            font-family:'Segoe UI',Arial,sans-serif;font-size:16px;line-height:1.5">
            <div style="max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border-top:4px solid #2f5d8a">
            <p style="margin:0 0 20px;font-weight:bold;color:#2f5d8a">%s</p>
            %s
            </div></body></html>
            """;

    private Markup() {}

    /** @param base public address of the house */
    static String page(Wording letter, String heading, Locale locale, String base) {
        String body = Arrays.stream(Wording.paragraphs(letter.body()))
                .map(paragraph -> "<p style=\"margin:0 0 16px\">" + lines(paragraph, base) + "</p>")
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(locale.getLanguage(), escaped(letter.subject()), escaped(heading), body);
    }

    private static String lines(String paragraph, String base) {
        StringBuilder html = new StringBuilder();
        Matcher link = LINK.matcher(paragraph);
        int done = 0;
        while (link.find()) {
            html.append(escaped(paragraph.substring(done, link.start())));
            html.append(linked(link.group(), base));
            done = link.end();
        }
        return html.append(escaped(paragraph.substring(done))).toString().replace("\n", "<br>\n");
    }

    private static String linked(String address, String base) {
        String shown = escaped(address);
        return address.startsWith(base + "/")
                ? "<a href=\"" + shown + "\" style=\"color:#2f5d8a\">" + shown + "</a>"
                : shown;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
