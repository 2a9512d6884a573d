// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item.infrastructure;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.ItemText;
import de.digifit.assessment.item.Part;
import de.digifit.assessment.item.ShippedItem;
import de.digifit.assessment.item.ShippedItems;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.shared.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

@ApplicationScoped
class JsonShippedItems implements ShippedItems {

    @Override
    public List<ShippedItem> all() {
        InputStream stored =
                Objects.requireNonNull(ShippedItem.class.getResourceAsStream("kdw-items.json"), "kdw-items.json");
        try (JsonReader reader = Json.createReader(stored)) {
            return reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                    .map(JsonShippedItems::item)
                    .toList();
        }
    }

    private static ShippedItem item(JsonObject item) {
        Content content = new Content(
                ItemKind.valueOf(item.getString("kind")),
                words(item.getJsonObject("prompt")),
                item.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                        .map(JsonShippedItems::part)
                        .toList(),
                null,
                words(item.getJsonObject("reason")));
        return new ShippedItem(
                item.getString("code"),
                new CompetencyId(item.getString("competency")),
                new ItemText(Level.of(item.getInt("level")), content, item.getBoolean("law"), null));
    }

    private static Part part(JsonObject part) {
        JsonObject match = part.getJsonObject("match");
        return new Part(
                part.getString("key"), words(part), part.getBoolean("right"), match == null ? null : words(match));
    }

    private static Words words(JsonObject words) {
        return new Words(words.getString("de"), words.getString("en"));
    }
}
