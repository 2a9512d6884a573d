// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.content.infrastructure;

import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.Area;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.framework.DigComp;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.EditionStatus;
import de.digifit.core.framework.Licence;
import de.digifit.core.framework.Mapping;
import de.digifit.core.framework.Step;
import de.digifit.core.shared.Words;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/** Reads the delivered framework as an edition. */
final class EditionJson {

    private EditionJson() {}

    static Edition read(JsonObject content) {
        JsonObject framework = content.getJsonObject("framework");
        String id = framework.getString("id");
        return new Edition(
                id,
                framework.getString("version"),
                EditionStatus.DRAFT,
                Licence.CC_BY,
                title(framework),
                objects(content, "levels").stream().map(EditionJson::step).toList(),
                objects(content, "areas").stream()
                        .map(area -> new Area(area.getString("code"), title(area)))
                        .toList(),
                objects(content, "competencies").stream()
                        .map(entry -> competency(id, entry))
                        .toList());
    }

    private static Step step(JsonObject level) {
        return new Step(
                Level.of(level.getInt("level")),
                words(level),
                new Words(level.getString("rule_de"), level.getString("rule_en")));
    }

    private static EditionCompetency competency(String framework, JsonObject entry) {
        return new EditionCompetency(
                CompetencyId.of(framework, entry.getString("code")),
                entry.getString("area"),
                title(entry),
                entry.getJsonArray("digcomp22").getValuesAs(JsonString::getString).stream()
                        .map(code -> new Mapping(DigComp.V2_2, code))
                        .toList(),
                objects(entry, "anchors").stream()
                        .map(anchor -> new Anchor(anchor.getInt("level"), words(anchor)))
                        .toList());
    }

    private static Words title(JsonObject entry) {
        return new Words(entry.getString("title_de"), entry.getString("title_en"));
    }

    private static Words words(JsonObject entry) {
        return new Words(entry.getString("de"), entry.getString("en"));
    }

    private static List<JsonObject> objects(JsonObject json, String key) {
        return json.getJsonArray(key).getValuesAs(JsonObject.class);
    }
}
