// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.aspiration;

import de.digifit.core.aspiration.Distance;
import de.digifit.core.aspiration.application.MyAspirations.Wish;
import de.digifit.core.role.RoleProfile;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Says how far somebody is from a role. */
@RequestScoped
class AspirationWords {

    private static final int MOST = 3;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    WishCard card(Wish wish) {
        return new WishCard(
                wish.profile().id().toString(),
                title(wish.profile()),
                reached(wish.distance()),
                missing(wish.distance()),
                wish.said()
                        .map(said -> say.text("aspiration.until", Words.date(said.until())))
                        .orElse(""));
    }

    String title(RoleProfile profile) {
        return say.words(profile.title());
    }

    String reached(Distance distance) {
        return say.text("aspiration.reached", distance.reached(), distance.asked());
    }

    /** The most important ones. */
    String missing(Distance distance) {
        String first = distance.missing().stream().limit(MOST).map(names::step).collect(Collectors.joining("; "));
        int more = distance.missing().size() - MOST;
        return more > 0 ? say.text("aspiration.missing.more", first, more) : first;
    }
}
