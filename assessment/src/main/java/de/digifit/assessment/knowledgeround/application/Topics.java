// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround.application;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.Items;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.CompetencyTitle;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a round can be about: a competency, or an area with all of its competencies. */
@ApplicationScoped
class Topics {

    private final Items items;
    private final Competencies competencies;

    @Inject
    Topics(Items items, Competencies competencies) {
        this.items = items;
        this.competencies = competencies;
    }

    /** How many items each topic has: areas by their code, competencies by their id. */
    Map<String, Long> sizes(TownId town) {
        Map<CompetencyId, String> areas = areas();
        Map<String, Long> sizes = new TreeMap<>();
        items.counts(town).forEach((competency, many) -> {
            sizes.put(competency.value(), many);
            sizes.merge(areas.getOrDefault(competency, ""), many, Long::sum);
        });
        sizes.remove("");
        return sizes;
    }

    /** What can be asked about a topic; nothing when nobody knows it. */
    List<Item> about(TownId town, String topic) {
        Map<CompetencyId, String> areas = areas();
        return items.released(town).stream()
                .filter(item -> topic.equals(item.competency().value()) || topic.equals(areas.get(item.competency())))
                .toList();
    }

    private Map<CompetencyId, String> areas() {
        return competencies.titles().stream()
                .filter(title -> !title.outdated())
                .collect(Collectors.toMap(
                        CompetencyTitle::id, title -> title.area().code()));
    }
}
