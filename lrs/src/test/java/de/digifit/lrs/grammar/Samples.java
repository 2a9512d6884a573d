// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A valid statement, and variations of it. */
public final class Samples {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final String STATEMENT = """
            { "actor": { "account": { "homePage": "https://musterau.example", "name": "alex" } },
              "verb": { "id": "http://adlnet.gov/expapi/verbs/attended", "display": { "de": "nahm teil" } },
              "object": { "id": "https://musterau.example/seminar/DF-07", "definition": { "name": { "de": "DF-07" } } } }
            """;

    private Samples() {}

    public static String statement() {
        return STATEMENT;
    }

    /** Sets the property at that path, or takes it away for {@code -}. */
    public static String with(String path, String value) {
        return with(STATEMENT, path, value);
    }

    public static String with(String statement, String path, String value) {
        ObjectNode root = object(statement);
        ObjectNode parent = root;
        String[] names = path.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            parent = parent.withObject("/" + names[i]);
        }
        String last = names[names.length - 1];
        if ("-".equals(value)) {
            parent.remove(last);
        } else {
            parent.set(last, node(value));
        }
        return root.toString();
    }

    public static String merged(String changes) {
        ObjectNode root = object(STATEMENT);
        root.setAll(object(changes));
        return root.toString();
    }

    public static ObjectNode object(String json) {
        return (ObjectNode) node(json);
    }

    private static JsonNode node(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
