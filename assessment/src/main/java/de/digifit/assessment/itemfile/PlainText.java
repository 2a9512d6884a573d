// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes plain text of HTML and back. The bank holds words only; what more a file says is noted in the sketch. */
public final class PlainText {

    /** Characters of HTML: ten times what the longest text may have, so that nobody keeps the reader busy. */
    static final int LONGEST = 10_000;

    private static final Set<String> ACTIVE =
            Set.of("script", "iframe", "form", "input", "button", "applet", "base", "meta", "link");
    private static final Set<String> MEDIA =
            Set.of("audio", "video", "svg", "math", "canvas", "source", "track", "object", "embed");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote");
    private static final Set<String> PLAIN = Set.of("p", "div", "br", "span");
    private static final Pattern ACTIVE_ATTRIBUTE =
            Pattern.compile("(?i)[\\s\"'/]on[a-z]+\\s*=|=\\s*[\"']?\\s*(javascript|vbscript|data)\\s*:");
    private static final Pattern ALTERNATIVE = Pattern.compile("(?is)\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("Auml", "Ä"),
            Map.entry("Ouml", "Ö"),
            Map.entry("Uuml", "Ü"),
            Map.entry("szlig", "ß"),
            Map.entry("eacute", "é"),
            Map.entry("sect", "§"),
            Map.entry("euro", "€"),
            Map.entry("bdquo", "„"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"));

    private final String html;
    private final Sketch sketch;
    private final StringBuilder text = new StringBuilder();

    private PlainText(String html, Sketch sketch) {
        this.html = html;
        this.sketch = sketch;
    }

    public static String ofHtml(String html, Sketch sketch) {
        if (html.length() > LONGEST) {
            sketch.noteOnce(Fault.WORDS_TOO_LONG, LONGEST);
        }
        PlainText plain = new PlainText(html.substring(0, Math.min(html.length(), LONGEST)), sketch);
        plain.read();
        return plain.text
                .toString()
                .replaceAll("[ \\t\\x0B\\f\\r]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** With line breaks as elements. */
    public static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }

    private void read() {
        int at = 0;
        while (at < html.length()) {
            int next = html.indexOf('<', at);
            int end = next < 0 ? html.length() : next;
            text.append(decoded(html.substring(at, end)).replaceAll("\\s+", " "));
            at = next < 0 ? html.length() : tag(next);
        }
    }

    /** Reads one tag or comment, and says where it ends; a bracket that begins none stands for itself. */
    private int tag(int start) {
        if (html.startsWith("<!--", start)) {
            int end = html.indexOf("-->", start);
            return end < 0 ? html.length() : end + 3;
        }
        if (!beginsTag(start)) {
            text.append('<');
            return start + 1;
        }
        int end = end(start);
        String inside = html.substring(start + 1, Math.max(start + 1, end - 1));
        element(inside.replaceAll("(?s)^/|[\\s/].*$", "").toLowerCase(Locale.ROOT), inside);
        return end;
    }

    private boolean beginsTag(int start) {
        int name = html.startsWith("</", start) ? start + 2 : start + 1;
        return name < html.length() && Character.isLetter(html.charAt(name));
    }

    /** After the bracket that closes it; brackets between quotes close nothing. */
    private int end(int start) {
        char quote = 0;
        for (int at = start; at < html.length(); at++) {
            char found = html.charAt(at);
            if (quote != 0) {
                quote = found == quote ? 0 : quote;
            } else if (found == '"' || found == '\'') {
                quote = found;
            } else if (found == '>') {
                return at + 1;
            }
        }
        return html.length();
    }

    private void element(String name, String inside) {
        if (ACTIVE.contains(name) || ACTIVE_ATTRIBUTE.matcher(inside).find()) {
            sketch.noteOnce(Fault.SCRIPT, name);
        } else if (MEDIA.contains(name)) {
            sketch.noteOnce(Fault.MEDIA, name);
        } else if (name.equals("img")) {
            picture(inside);
        } else if (!PLAIN.contains(name)) {
            sketch.noteOnce(Fault.FORMATTING);
        }
        if (name.equals("br") || BLOCKS.contains(name)) {
            lineBreak(name);
        }
        text.append(name.equals("li") && !inside.startsWith("/") ? "– " : "");
    }

    /** A block begins on a line of its own; a break always breaks. */
    private void lineBreak(String name) {
        text.append(name.equals("br") || !isFresh() ? "\n" : "");
    }

    private boolean isFresh() {
        int at = text.length() - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    /** What a picture shows can be said where somebody has said it. */
    private void picture(String inside) {
        Matcher alternative = ALTERNATIVE.matcher(inside);
        String words = alternative.find() ? decoded(said(alternative)).strip() : "";
        if (words.isEmpty()) {
            sketch.noteOnce(Fault.MEDIA, "img");
        } else {
            sketch.noteOnce(Fault.MEDIA_AS_WORDS, words);
            text.append('[').append(words).append(']');
        }
    }

    private static String said(MatchResult alternative) {
        return alternative.group(1) == null ? alternative.group(2) : alternative.group(1);
    }

    private static String decoded(String encoded) {
        return ENTITY.matcher(encoded).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, entity.group());
        }
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int point = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) && point >= ' ' ? Character.toString(point) : " ";
    }
}
