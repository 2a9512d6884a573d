// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;

/**
 * Reads JSON as exactly as it was written: numbers keep their digits, a name given twice is refused, and so is what
 * PostgreSQL could not keep (U+0000, half surrogate pairs, numbers beyond its range).
 */
public final class JsonText {

    private static final int DEEPEST = 200;
    private static final int LARGEST_EXPONENT = 1000;
    private static final JsonMapper MAPPER = mapper();

    private JsonText() {}

    /** @param place what the text is, for the sentence of a refusal, such as {@code $} or a parameter's name */
    public static Place read(String text, String place) {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new Malformed(place, "is not well-formed JSON, " + reason(broken));
        }
        if (node == null || node.isMissingNode()) {
            throw new Malformed(place, "is empty where JSON is expected");
        }
        Place root = new Place(place, node);
        refuseWhatCannotBeKept(root, false);
        return root;
    }

    private static String reason(JsonProcessingException broken) {
        var location = broken.getLocation();
        String where =
                location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        return broken.getOriginalMessage() + where;
    }

    private static void refuseWhatCannotBeKept(Place place, boolean inExtensions) {
        JsonNode node = place.node();
        if (node.isNull() && !inExtensions) {
            throw place.refusal("must not be null");
        } else if (node.isTextual()) {
            refuseBrokenText(place, node.textValue());
        } else if (node.isNumber()) {
            refuseHugeNumber(place, node.decimalValue());
        } else if (node.isArray()) {
            place.elements().forEach(element -> refuseWhatCannotBeKept(element, inExtensions));
        } else if (node.isObject()) {
            for (String name : place.names()) {
                refuseBrokenText(place, name);
                refuseWhatCannotBeKept(place.get(name), inExtensions || "extensions".equals(name));
            }
        }
    }

    private static void refuseBrokenText(Place place, String text) {
        if (text.indexOf('\0') >= 0) {
            throw place.refusal("must not contain the character U+0000");
        }
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw place.refusal("contains half of a surrogate pair");
        }
    }

    private static void refuseHugeNumber(Place place, BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT
                || Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            throw place.refusal("is a number beyond what can be kept");
        }
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return mapper;
    }
}
