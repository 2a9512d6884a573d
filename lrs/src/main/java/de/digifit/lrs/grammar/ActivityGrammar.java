// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Activities and what defines them, questions included. */
final class ActivityGrammar {

    private static final List<String> COMPONENTS = List.of("choices", "scale", "source", "target", "steps");
    private static final Set<String> ACTIVITY = Set.of("objectType", "id", "definition");
    private static final Set<String> DEFINITION = Set.of(
            "name",
            "description",
            "type",
            "moreInfo",
            "extensions",
            "interactionType",
            "correctResponsesPattern",
            "choices",
            "scale",
            "source",
            "target",
            "steps");
    private static final Set<String> INTERACTIONS = Set.of(
            "true-false",
            "choice",
            "fill-in",
            "long-fill-in",
            "matching",
            "performance",
            "sequencing",
            "likert",
            "numeric",
            "other");

    private ActivityGrammar() {}

    static void activity(Place place) {
        place.ifPresent("objectType", type -> type.oneOf(Set.of("Activity")));
        place.only(ACTIVITY);
        Formats.iri(place.require("id"));
        place.ifPresent("definition", ActivityGrammar::definition);
    }

    private static void definition(Place place) {
        place.only(DEFINITION);
        place.ifPresent("name", Formats::languageMap);
        place.ifPresent("description", Formats::languageMap);
        place.ifPresent("type", Formats::iri);
        place.ifPresent("moreInfo", Formats::iri);
        place.ifPresent("extensions", Formats::extensions);
        interaction(place);
    }

    private static void interaction(Place place) {
        place.ifPresent("interactionType", type -> type.oneOf(INTERACTIONS));
        place.ifPresent(
                "correctResponsesPattern", patterns -> patterns.elements().forEach(Place::text));
        COMPONENTS.forEach(name -> place.ifPresent(name, ActivityGrammar::components));
        boolean asksSomething =
                place.has("correctResponsesPattern") || COMPONENTS.stream().anyMatch(place::has);
        if (asksSomething) {
            place.require("interactionType");
        }
    }

    private static void components(Place place) {
        Set<String> ids = new HashSet<>();
        for (Place component : place.elements()) {
            component.only(Set.of("id", "description"));
            if (!ids.add(component.require("id").text())) {
                throw component.get("id").refusal("is used twice in this list");
            }
            component.ifPresent("description", Formats::languageMap);
        }
    }
}
