// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue.infrastructure;

import de.digifit.lms.venue.Venues;
import jakarta.persistence.EntityManager;

/** The adapter over a connection of one's own, for tests of other features. */
public final class VenueAdapters {

    private VenueAdapters() {}

    public static Venues venues(EntityManager entities) {
        JpaVenues venues = new JpaVenues();
        venues.entities = entities;
        return venues;
    }
}
