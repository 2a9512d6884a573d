// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.team;

import de.digifit.lms.cancellation.application.Replacements;
import de.digifit.lms.cancellation.application.TeamPlace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who of the team has a place in an event to come. */
@Named
@RequestScoped
public class PlacesPage {

    @Inject
    private Replacements replacements;

    private @Nullable List<TeamPlace> places;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getPlaces();
    }

    public List<TeamPlace> getPlaces() {
        if (places == null) {
            places = replacements.coming();
        }
        return places;
    }
}
