// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.content;

import de.digifit.core.shared.Words;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A seminar as it is delivered, in both languages. Its German part stands in the content, the English one beside it.
 *
 * @param german the seminar with everything that needs no translation
 * @param english audience, format, goals and transfer task
 */
public record ShippedSeminar(JsonObject german, JsonObject english) {

    public String code() {
        return german.getString("code");
    }

    public Words title() {
        return ShippedContent.title(german);
    }

    /** Length in units of 45 minutes. */
    public int units() {
        return german.getInt("ue");
    }

    public int minimum() {
        return german.getInt("min");
    }

    public int maximum() {
        return german.getInt("max");
    }

    public Words audience() {
        return new Words(german.getString("target_de"), english.getString("audience"));
    }

    public Words format() {
        return new Words(german.getString("format"), english.getString("format"));
    }

    public List<Words> goals() {
        JsonArray de = german.getJsonArray("goals");
        JsonArray en = english.getJsonArray("goals");
        return IntStream.range(0, de.size())
                .mapToObj(i -> new Words(de.getString(i), en.getString(i)))
                .toList();
    }

    public Words transferTask() {
        return new Words(german.getString("transfer_de"), english.getString("transfer"));
    }

    /** Level number by competency id. */
    public Map<String, Integer> effects() {
        return byCompetency("effect");
    }

    /** Recommended level number by competency id. */
    public Map<String, Integer> prerequisites() {
        return byCompetency("prereq");
    }

    /** Codes of role profiles; empty means everybody. */
    public List<String> onlyRoles() {
        return german.containsKey("roles_only")
                ? german.getJsonArray("roles_only").getValuesAs(JsonString::getString)
                : List.of();
    }

    public List<PlannedDate> plan() {
        return german.getJsonArray("plan").getValuesAs(JsonObject.class).stream()
                .map(date -> new PlannedDate(
                        new Words(date.getString("de"), date.getString("en")),
                        date.getString("start"),
                        date.getInt("minutes"),
                        date.getInt("ue"),
                        date.getBoolean("online")))
                .toList();
    }

    private Map<String, Integer> byCompetency(String key) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        JsonObject numbers = german.getJsonObject(key);
        numbers.keySet()
                .forEach(code -> levels.put(ShippedContent.competency(code).value(), numbers.getInt(code)));
        return levels;
    }
}
