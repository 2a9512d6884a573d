// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;

/** Places go to whoever is approved first. */
@ApplicationScoped
class FirstCome implements Ranking {

    @Override
    public boolean selects(Event event) {
        return false;
    }
}
