// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of one of our pages, as a client without a browser fills it in. */
final class HtmlForm {

    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern BUTTON = Pattern.compile("<button\\b([^>]*)>(.*?)</button>", Pattern.DOTALL);

    private final String html;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private HtmlForm(String html) {
        this.html = html;
        INPUT.matcher(html).results().map(found -> found.group()).forEach(this::keep);
    }

    /** The first form of the page that contains these words. */
    static HtmlForm with(String words, String page) {
        return FORM.matcher(page)
                .results()
                .map(found -> found.group())
                .filter(form -> form.contains(words))
                .findFirst()
                .map(HtmlForm::new)
                .orElseThrow(() -> new AssertionError("No form with " + words));
    }

    HtmlForm fill(String idEndsWith, String value) {
        String name = fields.keySet().stream()
                .filter(field -> field.endsWith(idEndsWith))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + idEndsWith));
        fields.put(name, value);
        return this;
    }

    /** The first button that bears all of these words. */
    HtmlForm press(String... words) {
        Matcher buttons = BUTTON.matcher(html);
        while (buttons.find()) {
            if (Arrays.stream(words).allMatch(buttons.group(2)::contains)) {
                fields.put(attribute(buttons.group(1), "name"), attribute(buttons.group(1), "value"));
                return this;
            }
        }
        throw new AssertionError("No button " + String.join(" ", words));
    }

    String action() {
        return attribute(html, "action").replace("&amp;", "&");
    }

    String body() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private void keep(String input) {
        String name = attribute(input, "name");
        boolean unticked = input.contains("type=\"checkbox\"") && !input.contains("checked");
        if (!name.isEmpty() && !unticked) {
            fields.put(name, attribute(input, "value"));
        }
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
