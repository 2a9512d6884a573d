// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.content.infrastructure;

import de.digifit.core.content.ShippedPath;
import de.digifit.core.shared.Words;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/** Reads a delivered path: its seminars from the German content, its words from both. */
final class PathJson {

    private PathJson() {}

    static ShippedPath read(JsonObject german, JsonObject english) {
        return new ShippedPath(
                german.getString("code"),
                new Words(german.getString("de"), english.getString("title")),
                german.getString("for_"),
                texts(german, "items"),
                texts(german, "optional"),
                german.getInt("choose"),
                texts(german, "proofs"),
                new Words(german.getString("proof_de"), english.getString("proof")));
    }

    private static List<String> texts(JsonObject json, String key) {
        return json.getJsonArray(key).getValuesAs(JsonString::getString);
    }
}
