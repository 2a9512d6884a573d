// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

import java.util.Set;

/** Around what and with whom it happened. */
final class ContextGrammar {

    private static final Set<String> CONTEXT = Set.of(
            "registration",
            "instructor",
            "team",
            "contextActivities",
            "revision",
            "platform",
            "language",
            "statement",
            "extensions");
    private static final Set<String> RELATIONS = Set.of("parent", "grouping", "category", "other");

    private ContextGrammar() {}

    static void context(Place place, boolean aboutAnActivity) {
        place.only(CONTEXT);
        place.ifPresent("registration", Formats::uuid);
        place.ifPresent("instructor", ActorGrammar::actor);
        place.ifPresent("team", ActorGrammar::group);
        place.ifPresent("contextActivities", ContextGrammar::activities);
        place.ifPresent("revision", revision -> ofAnActivity(revision, aboutAnActivity));
        place.ifPresent("platform", platform -> ofAnActivity(platform, aboutAnActivity));
        place.ifPresent("language", Formats::language);
        place.ifPresent("statement", StatementGrammar::reference);
        place.ifPresent("extensions", Formats::extensions);
    }

    private static void ofAnActivity(Place place, boolean aboutAnActivity) {
        place.text();
        if (!aboutAnActivity) {
            throw place.refusal("is only allowed where the object is an Activity");
        }
    }

    private static void activities(Place place) {
        place.only(RELATIONS);
        for (String relation : place.names()) {
            Place activities = place.get(relation);
            if (activities.isArray()) {
                activities.elements().forEach(ActivityGrammar::activity);
            } else {
                ActivityGrammar.activity(activities);
            }
        }
    }
}
