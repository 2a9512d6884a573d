// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.content.ShippedContent;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Target;
import de.digifit.core.role.Targets;
import de.digifit.lms.demo.plan.Dice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which levels people have: mostly what their role asks for, often one step less, seldom more. Each division has its
 * own strengths, so that the report of needs has something to say.
 */
final class KnownLevels {

    private static final int REACHED_PERCENT = 72;
    private static final int STRENGTH_PERCENT = 20;
    private static final String NEW_ROLE = "DL";

    private final ShippedContent content;
    private final Map<String, RoleProfile> profiles;
    private final Dice dice;
    private final Map<String, Integer> strengths = new HashMap<>();

    KnownLevels(ShippedContent content, Map<String, RoleProfile> profiles, Dice dice) {
        this.content = content;
        this.profiles = profiles;
        this.dice = dice;
    }

    /** What the person can do; for those of the delivered examples exactly that. */
    SortedMap<CompetencyId, Level> of(Staffer staffer) {
        Map<CompetencyId, Level> example =
                content.exampleLevels(staffer.person().name());
        if (!example.isEmpty()) {
            return new TreeMap<>(example);
        }
        SortedMap<CompetencyId, Level> levels = new TreeMap<>();
        asked(staffer).forEach((competency, target) -> levels.put(competency, usual(staffer, competency, target)));
        return levels;
    }

    /** Guides have just begun: they stand where their basic role took them. */
    private SortedMap<CompetencyId, Target> asked(Staffer staffer) {
        List<RoleProfile> settled = profiles.values().stream()
                .filter(profile -> staffer.roles().contains(profile.code()))
                .filter(profile -> !profile.code().equals(NEW_ROLE))
                .toList();
        return new TreeMap<>(Targets.ofRoles(settled).byCompetency());
    }

    private Level usual(Staffer staffer, CompetencyId competency, Target target) {
        int strength = strengths.computeIfAbsent(
                staffer.division() + competency, key -> dice.between(-STRENGTH_PERCENT, STRENGTH_PERCENT));
        int step = dice.percent(REACHED_PERCENT + strength) ? above() : below();
        return Level.of(Math.max(0, Math.min(Level.SHAPING.number(), target.level() + step)));
    }

    private int above() {
        return dice.percent(8) ? 1 : 0;
    }

    private int below() {
        return dice.percent(85) ? -1 : -2;
    }
}
