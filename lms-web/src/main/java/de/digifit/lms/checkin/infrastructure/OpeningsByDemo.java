// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin.infrastructure;

import de.digifit.lms.checkin.Opening;
import de.digifit.lms.checkin.Openings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In the demo the doors stand open for a week, so that whoever looks in at night sees them as well. */
@ApplicationScoped
class OpeningsByDemo implements Openings {

    private static final Opening DEMO = new Opening(Duration.ofDays(7));

    @Inject
    @ConfigProperty(name = "digifit.demo", defaultValue = "false")
    boolean demo;

    @Override
    public Opening current() {
        return demo ? DEMO : Opening.USUAL;
    }
}
