// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.content;

import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.Area;
import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Framework;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Target;
import de.digifit.core.shared.Words;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The content that DigiFit is delivered with, in both languages: the competency framework "Digitaler Wandel im
 * Rathaus" (KDW), role profiles, seminars and example persons.
 */
public final class ShippedContent {

    private static final String FRAMEWORK = "KDW";

    private final JsonObject content = read("kdw.json");
    private final JsonObject english = read("kdw-en.json");

    public Framework framework() {
        JsonObject framework = content.getJsonObject("framework");
        return new Framework(FRAMEWORK, framework.getString("version"), title(framework));
    }

    public List<Competency> competencies() {
        Map<String, Area> areas = new HashMap<>();
        for (JsonObject area : objects("areas")) {
            areas.put(area.getString("code"), new Area(area.getString("code"), title(area)));
        }
        return objects("competencies").stream()
                .map(entry -> competency(entry, Objects.requireNonNull(areas.get(entry.getString("area")))))
                .toList();
    }

    /** A copy of the delivered profiles that belongs to the town. */
    public List<RoleProfile> roleProfiles(TownId town) {
        return objects("roles").stream()
                .map(role -> new RoleProfile(town, role.getString("code"), title(role), targets(role)))
                .toList();
    }

    /** The seminars, with the multiplier training as the last. */
    public List<ShippedSeminar> seminars() {
        List<JsonObject> german = new ArrayList<>(objects("seminars"));
        german.add(content.getJsonObject("multiplier_training"));
        JsonObject translated = english.getJsonObject("seminars");
        return german.stream()
                .map(seminar -> new ShippedSeminar(seminar, translated.getJsonObject(seminar.getString("code"))))
                .toList();
    }

    /** The levels of the example person with this name; nothing for anybody else. */
    public Map<CompetencyId, Level> exampleLevels(String person) {
        Map<CompetencyId, Level> levels = new HashMap<>();
        objects("golden_examples").stream()
                .filter(example -> example.getString("person").equals(person))
                .map(example -> example.getJsonObject("actual"))
                .forEach(actual ->
                        actual.keySet().forEach(code -> levels.put(competency(code), Level.of(actual.getInt(code)))));
        return levels;
    }

    static CompetencyId competency(String code) {
        return CompetencyId.of(FRAMEWORK, code);
    }

    static Words title(JsonObject entry) {
        return new Words(entry.getString("title_de"), entry.getString("title_en"));
    }

    private static Competency competency(JsonObject entry, Area area) {
        List<Anchor> anchors = entry.getJsonArray("anchors").getValuesAs(JsonObject.class).stream()
                .map(anchor ->
                        new Anchor(anchor.getInt("level"), new Words(anchor.getString("de"), anchor.getString("en"))))
                .toList();
        return new Competency(
                competency(entry.getString("code")),
                area,
                title(entry),
                entry.getJsonArray("digcomp22").getValuesAs(JsonString::getString),
                anchors);
    }

    private static Map<CompetencyId, Target> targets(JsonObject role) {
        Set<String> must = new HashSet<>(role.getJsonArray("must").getValuesAs(JsonString::getString));
        JsonObject numbers = role.getJsonObject("targets");
        Map<CompetencyId, Target> targets = new HashMap<>();
        for (String code : numbers.keySet()) {
            targets.put(competency(code), new Target(Level.of(numbers.getInt(code)), must.contains(code)));
        }
        return targets;
    }

    private List<JsonObject> objects(String key) {
        return content.getJsonArray(key).getValuesAs(JsonObject.class);
    }

    private static JsonObject read(String name) {
        InputStream stored = Objects.requireNonNull(ShippedContent.class.getResourceAsStream(name), name);
        try (JsonReader reader = Json.createReader(stored)) {
            return reader.readObject();
        }
    }
}
