// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Findings;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a CASE package, each with its identifier, before anybody asks what they mean.
 *
 * @param items by identifier, in the order of the file
 */
record CaseParts(Fields root, Fields document, Map<String, Item> items, List<Association> associations) {

    /**
     * @param language {@code de} or {@code en}
     * @param type empty where it says none
     */
    record Item(String identifier, String language, String type, String statement, String code, Fields fields) {}

    /** @param sequence for the order among siblings */
    record Association(
            String type, String origin, String destination, String destinationUri, double sequence, Fields fields) {

        String pointer() {
            return fields.pointer();
        }
    }

    static CaseParts of(JsonObject root, Findings findings) {
        Fields fields = new Fields(root, "", findings);
        Fields document = fields.neededObject("CFDocument");
        String language = document.text("language");
        Map<String, Item> items = new LinkedHashMap<>();
        for (Fields each : fields.neededObjects("CFItems")) {
            Item item = item(each, language);
            if (items.putIfAbsent(item.identifier(), item) != null) {
                findings.add(Fault.CASE_ITEM_TWICE, each.pointer(), item.identifier());
            }
        }
        List<Association> associations = new ArrayList<>();
        fields.neededObjects("CFAssociations").forEach(each -> associations.add(association(each)));
        return new CaseParts(fields, document, items, associations);
    }

    private static Item item(Fields fields, String documentLanguage) {
        String said = fields.text("language");
        String language = (said.isBlank() ? documentLanguage : said).toLowerCase(Locale.ROOT);
        String plain = language.replaceFirst("[-_].*", "");
        if (!"de".equals(plain) && !"en".equals(plain)) {
            fields.findings().add(Fault.CASE_LANGUAGE_UNKNOWN, fields.pointer(), language);
        }
        return new Item(
                fields.neededText("identifier"),
                plain,
                fields.text("CFItemType"),
                fields.text("fullStatement"),
                fields.text("humanCodingScheme").strip(),
                fields);
    }

    private static Association association(Fields fields) {
        Fields destination = fields.neededObject("destinationNodeURI");
        return new Association(
                fields.neededText("associationType"),
                fields.neededObject("originNodeURI").neededText("identifier"),
                destination.neededText("identifier"),
                destination.text("uri"),
                fields.number("sequenceNumber"),
                fields);
    }

    /** The item with this identifier, if it stands in this file. */
    Optional<Item> find(String identifier) {
        return Optional.ofNullable(items.get(identifier));
    }

    boolean isDocument(String identifier) {
        return identifier.equals(document.text("identifier"));
    }
}
