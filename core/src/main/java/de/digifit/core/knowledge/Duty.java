// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import java.util.List;
import java.util.Map;

/**
 * Something that has to be done whoever is away, for example the postal vote: the posts that have to be filled for it at
 * the same time.
 */
public record Duty(String name, List<Post> posts) {

    public Duty {
        posts = List.copyOf(posts);
        if (posts.isEmpty()) {
            throw new DutyUnclear(DutyUnclear.Fault.NO_POSTS, name);
        }
        for (Post post : posts) {
            if (post.hands() < 1 || post.hands() > Post.MOST) {
                throw new DutyUnclear(DutyUnclear.Fault.HANDS_WRONG, name);
            }
        }
    }

    /**
     * A kind of work within a duty.
     *
     * @param needs the levels that whoever does it has to have; empty means that anybody can
     * @param hands how many people it needs at once, 1 to 100
     */
    public record Post(Map<CompetencyId, Level> needs, int hands) {

        static final int MOST = 100;

        public Post {
            needs = Map.copyOf(needs);
        }
    }
}
