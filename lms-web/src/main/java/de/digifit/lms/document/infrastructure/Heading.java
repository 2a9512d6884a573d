// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import de.digifit.lms.document.Letterhead;
import de.digifit.lms.document.Placeholder;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the letterhead of a town adds to each copy. */
record Heading(String town, Letterhead letterhead, Locale locale) {

    /** Anything else would not be a colour, and might be a style of somebody's own. */
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    static String safe(String accent) {
        return COLOUR.matcher(accent).matches() ? accent : "";
    }

    Content over(Content content) {
        Map<Placeholder, String> values = values(content.texts());
        Map<String, String> texts = new HashMap<>(content.texts());
        String fileNumber = Placeholder.fill(letterhead.fileNumber(), values);
        String signature = Placeholder.fill(letterhead.signature(locale), values);
        texts.put("town", town);
        texts.put("sender", Placeholder.fill(letterhead.sender(), values));
        texts.put("fileNumber", fileNumber.isEmpty() ? "" : new Wording("all", locale).say("fileNumber", fileNumber));
        texts.put("signature", signature);
        texts.put("unsigned", signature.isEmpty() ? new Wording("all", locale).say("unsigned") : "");
        return new Content(texts, content.lists(), content.rows());
    }

    private Map<Placeholder, String> values(Map<String, String> texts) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.TOWN, town);
        values.put(Placeholder.DAY, texts.getOrDefault("day", ""));
        values.put(Placeholder.YEAR, texts.getOrDefault("year", ""));
        values.put(Placeholder.NUMBER, texts.getOrDefault("number", ""));
        values.put(Placeholder.SEMINAR, texts.getOrDefault("seminarCode", ""));
        return values;
    }
}
