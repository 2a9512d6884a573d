// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A value inside a JSON document together with its path, so that every refusal can say where. */
public final class Place {

    private final String path;
    private final JsonNode node;

    Place(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    public JsonNode node() {
        return node;
    }

    public ObjectNode object() {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw refusal("must be an object");
    }

    public boolean isArray() {
        return node.isArray();
    }

    public List<Place> elements() {
        if (!node.isArray()) {
            throw refusal("must be an array");
        }
        List<Place> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(new Place(path + "[" + i + "]", node.get(i)));
        }
        return elements;
    }

    public Malformed refusal(String sentence) {
        return new Malformed(path, sentence);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        object().fieldNames().forEachRemaining(names::add);
        return names;
    }

    boolean has(String name) {
        return node.has(name);
    }

    Place get(String name) {
        return new Place(path + "." + name, object().path(name));
    }

    Place require(String name) {
        if (!object().has(name)) {
            throw refusal("lacks the required property '" + name + "'");
        }
        return get(name);
    }

    Optional<Place> find(String name) {
        return object().has(name) ? Optional.of(get(name)) : Optional.empty();
    }

    /** Applies the rule to the property if it is there. */
    void ifPresent(String name, Consumer<Place> rule) {
        find(name).ifPresent(rule);
    }

    void only(Set<String> allowed) {
        for (String name : names()) {
            if (!allowed.contains(name)) {
                throw refusal("has the unknown property '" + name + "'");
            }
        }
    }

    String text() {
        if (!node.isTextual()) {
            throw refusal("must be a string");
        }
        return node.textValue();
    }

    void bool() {
        if (!node.isBoolean()) {
            throw refusal("must be true or false");
        }
    }

    String oneOf(Set<String> values) {
        String text = text();
        if (!values.contains(text)) {
            throw refusal("must be one of "
                    + String.join(", ", values.stream().sorted().toList()));
        }
        return text;
    }
}
