// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Findings;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The fields of one object of a file, and where it stands; what is not as it should be is found on reading.
 *
 * @param pointer of the object (RFC 6901); its fields have plain names
 */
record Fields(JsonObject json, String pointer, Findings findings) {

    /** Empty where there is none. */
    String text(String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value != null && value != JsonValue.NULL) {
            findings.add(Fault.CASE_NOT_TEXT, pointer + "/" + name, name);
        }
        return "";
    }

    String neededText(String name) {
        String text = text(name);
        boolean missing =
                json.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL || json.get(name) instanceof JsonString;
        if (text.isBlank() && missing) {
            findings.add(Fault.CASE_PART_MISSING, pointer + "/" + name, name);
        }
        return text;
    }

    /** 0 where there is none. */
    double number(String name) {
        return json.get(name) instanceof JsonNumber number ? number.doubleValue() : 0;
    }

    Fields neededObject(String name) {
        if (!(json.get(name) instanceof JsonObject)) {
            findings.add(Fault.CASE_PART_MISSING, pointer + "/" + name, name);
        }
        return object(name);
    }

    /** Without any field where there is none. */
    Fields object(String name) {
        JsonObject object = json.get(name) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
        return new Fields(object, pointer + "/" + name, findings);
    }

    List<Fields> neededObjects(String name) {
        List<Fields> objects = new ArrayList<>();
        if (!(json.get(name) instanceof JsonArray array)) {
            findings.add(Fault.CASE_PART_MISSING, pointer + "/" + name, name);
            return objects;
        }
        for (int at = 0; at < array.size(); at++) {
            String place = pointer + "/" + name + "/" + at;
            if (array.get(at) instanceof JsonObject object) {
                objects.add(new Fields(object, place, findings));
            } else {
                findings.add(Fault.CASE_PART_MISSING, place + "/identifier", "identifier");
            }
        }
        return objects;
    }

    /** The names of the fields that hold something and are none of these. */
    List<String> others(Set<String> known) {
        return json.keySet().stream()
                .filter(name -> !known.contains(name) && holdsSomething(json.getOrDefault(name, JsonValue.NULL)))
                .toList();
    }

    private static boolean holdsSomething(JsonValue value) {
        if (value instanceof JsonArray array) {
            return !array.isEmpty();
        }
        return value instanceof JsonObject object ? !object.isEmpty() : value != JsonValue.NULL;
    }
}
