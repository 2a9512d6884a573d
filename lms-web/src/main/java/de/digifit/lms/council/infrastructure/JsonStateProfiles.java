// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council.infrastructure;

import de.digifit.core.organisation.FederalState;
import de.digifit.core.shared.Words;
import de.digifit.lms.council.CouncilMode;
import de.digifit.lms.council.Silence;
import de.digifit.lms.council.StateProfile;
import de.digifit.lms.council.StateProfile.Value;
import de.digifit.lms.council.StateProfiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One file for each profile. A value that a file does not name, or names wrongly, is taken from the strictest one and
 * counts as unverified.
 */
@ApplicationScoped
class JsonStateProfiles implements StateProfiles {

    private static final String STRICTEST = "default";

    private final Map<String, StateProfile> read = new HashMap<>();

    @Override
    public synchronized StateProfile of(FederalState state) {
        return read.computeIfAbsent(state.name(), this::profile);
    }

    /** @param code of a state, or {@code BUND} */
    StateProfile profile(String code) {
        JsonObject strictest = file(STRICTEST).orElseThrow();
        JsonObject own = file(code).orElse(strictest);
        Fields fields = new Fields(own, strictest, unverified(own));
        return new StateProfile(
                code,
                fields.law(),
                fields.constant(Value.MODE, "mode", CouncilMode.class),
                fields.days(Value.DAYS, "days"),
                fields.days(Value.URGENT_DAYS, "urgentDays"),
                fields.constant(Value.SILENCE, "silence", Silence.class),
                fields.flag(Value.DISCUSSION, "discussion"),
                fields.days(Value.SHORT_NOTICE, "shortNoticeDays"),
                fields.flag(Value.DISABLED_HEARD, "disabledHeard"),
                fields.unverified());
    }

    private static Set<Value> unverified(JsonObject json) {
        JsonArray named = json.getJsonArray("unverified");
        return named == null
                ? EnumSet.allOf(Value.class)
                : named.getValuesAs(JsonString::getString).stream()
                        .map(Value::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Value.class)));
    }

    private static Optional<JsonObject> file(String code) {
        InputStream stored =
                JsonStateProfiles.class.getResourceAsStream("/de/digifit/lms/council/" + name(code) + ".json");
        if (stored == null) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(stored)) {
            return Optional.of(reader.readObject());
        }
    }

    private static String name(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /** Each value of the own profile, or the strictest one. */
    private record Fields(JsonObject own, JsonObject strictest, Set<Value> unverified) {

        Words law() {
            JsonObject law = Objects.requireNonNull(own.getJsonObject("law"));
            return new Words(law.getString("de"), law.getString("en"));
        }

        <E extends Enum<E>> E constant(Value value, String key, Class<E> kind) {
            String named = own.getString(key, "");
            boolean known = Arrays.stream(kind.getEnumConstants())
                    .anyMatch(constant -> constant.name().equals(named));
            return Enum.valueOf(kind, known ? named : strict(value).getString(key));
        }

        int days(Value value, String key) {
            int days = own.getInt(key, 0);
            return days > 0 ? days : strict(value).getInt(key);
        }

        boolean flag(Value value, String key) {
            return own.containsKey(key) ? own.getBoolean(key) : strict(value).getBoolean(key);
        }

        private JsonObject strict(Value value) {
            unverified.add(value);
            return strictest;
        }
    }
}
