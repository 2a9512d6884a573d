// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.Area;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.Mapping;
import de.digifit.core.framework.Step;
import de.digifit.core.shared.Words;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says an edition in the fields of CASE 1.0, and in no others. */
final class CasePackage {

    private final Edition edition;
    private final String changed;
    private final Node document;
    private final JsonObject head;
    private final JsonArrayBuilder items = Json.createArrayBuilder();
    private final JsonArrayBuilder associations = Json.createArrayBuilder();
    private final Map<Integer, Node> levels = new HashMap<>();

    CasePackage(Edition edition, Imprint imprint) {
        this.edition = edition;
        this.changed = DateTimeFormatter.ISO_INSTANT.format(imprint.changed().truncatedTo(ChronoUnit.SECONDS));
        this.document = node("document/" + edition.version(), edition.title().de());
        this.head = document(imprint);
    }

    /** What can be pointed to. */
    private record Node(String title, String identifier) {

        JsonObjectBuilder reference() {
            return Json.createObjectBuilder()
                    .add("title", title)
                    .add("identifier", identifier)
                    .add("uri", "urn:uuid:" + identifier);
        }
    }

    /** A text to be written as an item in each language. */
    private record Text(ItemType type, String code, Words words, Optional<Words> notes) {}

    JsonObject json() {
        Text title = new Text(ItemType.FRAMEWORK, edition.id(), edition.title(), Optional.empty());
        Node framework = item("framework", title, document, 1);
        edition.scale().forEach(step -> level(step, framework));
        Map<String, Node> areas = new HashMap<>();
        for (Area area : edition.areas()) {
            Text text = new Text(ItemType.AREA, area.code(), area.title(), Optional.empty());
            areas.put(area.code(), item("area/" + area.code(), text, framework, areas.size() + 1));
        }
        int number = 1;
        for (EditionCompetency competency : edition.competencies()) {
            competency(competency, areas.getOrDefault(competency.area(), framework), number);
            number++;
        }
        return Json.createObjectBuilder()
                .add("CFDocument", head)
                .add("CFItems", items)
                .add("CFAssociations", associations)
                .build();
    }

    private JsonObject document(Imprint imprint) {
        return document.reference()
                .add("creator", imprint.creator())
                .add("lastChangeDateTime", changed)
                .add("language", "de")
                .add("version", edition.version())
                .add("adoptionStatus", AdoptionStatus.of(edition.status()))
                .add(
                        "licenseURI",
                        Json.createObjectBuilder()
                                .add("title", edition.licence().code())
                                .add("identifier", identifier(edition.licence().address()))
                                .add("uri", edition.licence().address()))
                .add(
                        "CFPackageURI",
                        node("package/" + edition.version(), edition.title().de())
                                .reference())
                .build();
    }

    private void level(Step step, Node framework) {
        int number = step.level().number();
        Text text = new Text(ItemType.LEVEL, String.valueOf(number), step.title(), Optional.of(step.rule()));
        levels.put(number, item("level/" + number, text, framework, number + 1));
    }

    private void competency(EditionCompetency competency, Node area, int number) {
        String path = "competency/" + competency.id().code();
        Text text = new Text(ItemType.COMPETENCY, competency.id().code(), competency.title(), Optional.empty());
        Node node = item(path, text, area, number);
        competency.mappings().forEach(mapping -> associate(node, "isRelatedTo", digComp(mapping), 0));
        for (Anchor anchor : competency.anchors()) {
            Text said = new Text(ItemType.ANCHOR, "", anchor.text(), Optional.empty());
            Node written = item(path + "/" + anchor.level(), said, node, anchor.level());
            associate(
                    written,
                    "hasSkillLevel",
                    levels.getOrDefault(anchor.level(), node).reference(),
                    0);
        }
    }

    private static JsonObjectBuilder digComp(Mapping mapping) {
        String address = mapping.edition().address(mapping.code());
        return Json.createObjectBuilder()
                .add("title", mapping.edition().title() + ": " + mapping.code())
                .add("identifier", identifier(address))
                .add("uri", address);
    }

    /** Written in German below its parent, and in English as what matches it. */
    private Node item(String path, Text text, Node parent, int sequence) {
        Node german = item(path, text, "de");
        Node english = item(path, text, "en");
        associate(german, "isChildOf", parent.reference(), sequence);
        associate(english, "exactMatchOf", german.reference(), 0);
        return german;
    }

    private Node item(String path, Text text, String language) {
        boolean german = "de".equals(language);
        String statement = german ? text.words().de() : text.words().en();
        Node node = node(path + "/" + language, text.code().isEmpty() ? path : text.code());
        JsonObjectBuilder item = Json.createObjectBuilder()
                .add("identifier", node.identifier())
                .add("uri", "urn:uuid:" + node.identifier())
                .add("fullStatement", statement)
                .add("CFItemType", text.type().word())
                .add("language", language)
                .add("lastChangeDateTime", changed);
        if (!text.code().isEmpty()) {
            item.add("humanCodingScheme", text.code());
        }
        text.notes().ifPresent(note -> item.add("notes", german ? note.de() : note.en()));
        items.add(item);
        return node;
    }

    /** @param sequence from 1; 0 where there is no order */
    private void associate(Node origin, String type, JsonObjectBuilder destination, int sequence) {
        JsonObject towards = destination.build();
        String identifier = identifier(origin.identifier() + type + towards.getString("identifier"));
        JsonObjectBuilder association = Json.createObjectBuilder()
                .add("identifier", identifier)
                .add("uri", "urn:uuid:" + identifier)
                .add("associationType", type)
                .add("originNodeURI", origin.reference())
                .add("destinationNodeURI", towards)
                .add("lastChangeDateTime", changed);
        if (sequence > 0) {
            association.add("sequenceNumber", sequence);
        }
        associations.add(association);
    }

    private Node node(String path, String title) {
        return new Node(title, identifier("urn:digifit:" + edition.id() + "/" + path));
    }

    /** By name (RFC 9562, version 3), so that whoever reads two editions sees what stayed. */
    private static String identifier(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
