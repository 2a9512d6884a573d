// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import java.util.HashMap;
import java.util.Map;

/**
 * Somebody who could do a part of the duties.
 *
 * @param levels what is known of this person; what is not named is level 0
 */
public record Colleague(PersonId person, Map<CompetencyId, Level> levels) {

    public Colleague {
        levels = Map.copyOf(levels);
    }

    public boolean can(Duty.Post post) {
        return missing(post) == 0;
    }

    /** How many levels this person lacks for a post. */
    public int missing(Duty.Post post) {
        return post.needs().entrySet().stream()
                .mapToInt(need -> level(need.getKey()).missingTo(need.getValue()))
                .sum();
    }

    private Level level(CompetencyId competency) {
        return levels.getOrDefault(competency, Level.OPEN);
    }

    /** The same person, once able to fill a post, too. */
    public Colleague trainedFor(Duty.Post post) {
        Map<CompetencyId, Level> more = new HashMap<>(levels);
        post.needs().forEach((competency, level) -> {
            if (!level(competency).reaches(level)) {
                more.put(competency, level);
            }
        });
        return new Colleague(person, more);
    }
}
