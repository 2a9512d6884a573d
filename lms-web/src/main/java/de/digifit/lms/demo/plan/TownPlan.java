// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.plan;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is fixed about an invented town: its units with their sizes, the persons of the demo accounts, the season.
 * Everything else is left to the {@link Dice}.
 *
 * @param overlays how many people hold each role beside their basic one
 * @param heldEvents how many events took place in the two years before today
 */
public record TownPlan(
        String name,
        String accent,
        String mailDomain,
        long seed,
        UnitPlan root,
        Map<String, Integer> overlays,
        List<CastPlan> cast,
        Optional<TeamPlan> team,
        List<RoomPlan> rooms,
        List<String> equipment,
        List<EventPlan> season,
        int heldEvents) {

    /** @param mobile how many of the people have no desk */
    public record UnitPlan(String name, int people, int mobile, List<UnitPlan> below) {

        private static UnitPlan of(JsonObject json) {
            return new UnitPlan(
                    json.getString("name"),
                    json.getInt("people"),
                    json.getInt("mobile"),
                    objects(json, "below", UnitPlan::of));
        }
    }

    /**
     * A person with a demo account.
     *
     * @param unknown codes of competencies about which nothing is known yet
     * @param released codes of competencies that the leader may see; only with {@code rated}
     * @param observed codes of agreed competencies of which the leader noted what can be seen at work
     * @param rated whether the person has assessed the own levels
     * @param undecided codes of seminars for which members of this leader's team have just applied
     */
    public record CastPlan(
            String login,
            String first,
            String family,
            String unit,
            boolean leads,
            boolean mobile,
            boolean rated,
            List<String> roles,
            List<String> responsibilities,
            List<String> unknown,
            List<String> released,
            List<String> observed,
            List<String> undecided) {

        private static CastPlan of(JsonObject json) {
            return new CastPlan(
                    json.getString("login"),
                    json.getString("first"),
                    json.getString("family"),
                    json.getString("unit"),
                    json.getBoolean("leads", false),
                    json.getBoolean("mobile", false),
                    json.getBoolean("rated", false),
                    texts(json, "roles"),
                    texts(json, "responsibilities"),
                    texts(json, "unknown"),
                    texts(json, "released"),
                    texts(json, "observed"),
                    texts(json, "undecided"));
        }
    }

    /** The multiplier team; its members are those who hold the role DL. */
    public record TeamPlan(String name, String goal, String file, String speaker, int share) {

        private static TeamPlan of(JsonObject json) {
            return new TeamPlan(
                    json.getString("name"),
                    json.getString("goal"),
                    json.getString("file"),
                    json.getString("speaker"),
                    json.getInt("share"));
        }
    }

    /**
     * An event of the coming season.
     *
     * @param day how many days after today
     * @param full whether more people want to take part than there are places
     */
    public record EventPlan(String code, int day, boolean full) {

        private static EventPlan of(JsonObject json) {
            return new EventPlan(json.getString("code"), json.getInt("day"), json.getBoolean("full"));
        }
    }

    /** A room of the town. */
    public record RoomPlan(
            String name, String address, int seats, String fittings, boolean accessible, boolean shareable) {

        private static RoomPlan of(JsonObject json) {
            return new RoomPlan(
                    json.getString("name"),
                    json.getString("address"),
                    json.getInt("seats"),
                    json.getString("fittings"),
                    json.getBoolean("accessible"),
                    json.getBoolean("shareable"));
        }
    }

    /** @param name of the file, such as {@code musterau} */
    public static TownPlan read(String name) {
        InputStream stored = Objects.requireNonNull(TownPlan.class.getResourceAsStream(name + ".json"), name);
        try (JsonReader reader = Json.createReader(stored)) {
            return of(reader.readObject());
        }
    }

    private static TownPlan of(JsonObject json) {
        JsonObject overlays = json.getJsonObject("overlays");
        return new TownPlan(
                json.getString("name"),
                json.getString("accent"),
                json.getString("mail"),
                json.getJsonNumber("seed").longValue(),
                UnitPlan.of(json.getJsonObject("units")),
                overlays.keySet().stream().collect(Collectors.toMap(code -> code, overlays::getInt)),
                objects(json, "cast", CastPlan::of),
                Optional.ofNullable(json.getJsonObject("team")).map(TeamPlan::of),
                json.containsKey("rooms") ? objects(json, "rooms", RoomPlan::of) : List.of(),
                texts(json, "equipment"),
                objects(json, "season", EventPlan::of),
                json.getInt("heldEvents"));
    }

    private static <T> List<T> objects(JsonObject json, String key, Function<JsonObject, T> as) {
        return json.getJsonArray(key).getValuesAs(JsonObject.class).stream()
                .map(as)
                .toList();
    }

    private static List<String> texts(JsonObject json, String key) {
        JsonArray array = json.getJsonArray(key);
        return array == null ? List.of() : array.getValuesAs(JsonString::getString);
    }
}
