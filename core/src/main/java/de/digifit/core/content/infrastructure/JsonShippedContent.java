// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.content.infrastructure;

import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.Area;
import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Framework;
import de.digifit.core.competency.Level;
import de.digifit.core.content.PlannedDate;
import de.digifit.core.content.ShippedContent;
import de.digifit.core.content.ShippedPath;
import de.digifit.core.content.ShippedSeminar;
import de.digifit.core.framework.Edition;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Target;
import de.digifit.core.shared.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
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
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

@ApplicationScoped
class JsonShippedContent implements ShippedContent {

    private static final String FRAMEWORK = "KDW";

    private final JsonObject content = read("kdw.json");
    private final JsonObject english = read("kdw-en.json");

    @Override
    public Framework framework() {
        JsonObject framework = content.getJsonObject("framework");
        return new Framework(FRAMEWORK, framework.getString("version"), title(framework));
    }

    @Override
    public List<Competency> competencies() {
        Map<String, Area> areas = new HashMap<>();
        for (JsonObject area : objects("areas")) {
            areas.put(area.getString("code"), new Area(area.getString("code"), title(area)));
        }
        return objects("competencies").stream()
                .map(entry -> competency(entry, Objects.requireNonNull(areas.get(entry.getString("area")))))
                .toList();
    }

    @Override
    public Edition edition() {
        return EditionJson.read(content);
    }

    @Override
    public List<RoleProfile> roleProfiles(TownId town) {
        return objects("roles").stream()
                .map(role -> new RoleProfile(town, role.getString("code"), title(role), targets(role)))
                .toList();
    }

    @Override
    public List<ShippedSeminar> seminars() {
        List<JsonObject> german = new ArrayList<>(objects("seminars"));
        german.add(content.getJsonObject("multiplier_training"));
        JsonObject translated = english.getJsonObject("seminars");
        return german.stream()
                .map(seminar -> seminar(seminar, translated.getJsonObject(seminar.getString("code"))))
                .toList();
    }

    @Override
    public List<ShippedPath> paths() {
        JsonObject translated = english.getJsonObject("paths");
        return objects("paths").stream()
                .map(path -> PathJson.read(path, translated.getJsonObject(path.getString("code"))))
                .toList();
    }

    @Override
    public Map<CompetencyId, Level> exampleLevels(String person) {
        Map<CompetencyId, Level> levels = new HashMap<>();
        objects("golden_examples").stream()
                .filter(example -> example.getString("person").equals(person))
                .map(example -> example.getJsonObject("actual"))
                .forEach(actual ->
                        actual.keySet().forEach(code -> levels.put(competency(code), Level.of(actual.getInt(code)))));
        return levels;
    }

    private static ShippedSeminar seminar(JsonObject german, JsonObject english) {
        return new ShippedSeminar(
                german.getString("code"),
                title(german),
                german.getInt("ue"),
                german.getInt("min"),
                german.getInt("max"),
                new Words(german.getString("target_de"), english.getString("audience")),
                new Words(german.getString("format"), english.getString("format")),
                goals(german.getJsonArray("goals"), english.getJsonArray("goals")),
                new Words(german.getString("transfer_de"), english.getString("transfer")),
                byCompetency(german.getJsonObject("effect")),
                byCompetency(german.getJsonObject("prereq")),
                german.containsKey("roles_only")
                        ? german.getJsonArray("roles_only").getValuesAs(JsonString::getString)
                        : List.of(),
                plan(german.getJsonArray("plan")),
                refresher(german));
    }

    private static OptionalInt refresher(JsonObject german) {
        return german.get("validity_months") instanceof JsonNumber months
                ? OptionalInt.of(months.intValue())
                : OptionalInt.empty();
    }

    private static List<Words> goals(JsonArray german, JsonArray english) {
        return IntStream.range(0, german.size())
                .mapToObj(i -> new Words(german.getString(i), english.getString(i)))
                .toList();
    }

    private static Map<String, Integer> byCompetency(JsonObject numbers) {
        Map<String, Integer> levels = new TreeMap<>();
        numbers.keySet().forEach(code -> levels.put(competency(code).value(), numbers.getInt(code)));
        return levels;
    }

    private static List<PlannedDate> plan(JsonArray dates) {
        return dates.getValuesAs(JsonObject.class).stream()
                .map(date -> new PlannedDate(
                        new Words(date.getString("de"), date.getString("en")),
                        date.getString("start"),
                        date.getInt("minutes"),
                        date.getInt("ue"),
                        date.getBoolean("online")))
                .toList();
    }

    private static CompetencyId competency(String code) {
        return CompetencyId.of(FRAMEWORK, code);
    }

    private static Words title(JsonObject entry) {
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
