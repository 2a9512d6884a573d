// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.demo;

import de.digifit.lms.demo.application.TimeTravel;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** Puts the calendar of the demo town forward and shows the same page on the new day. */
@Named
@RequestScoped
public class DemoClockPage {

    @Inject
    private TimeTravel travel;

    @Inject
    private Say say;

    public boolean isAvailable() {
        return travel.available();
    }

    public LocalDate getToday() {
        return travel.today();
    }

    public void putForward(int days) {
        travel.putForwardTo(travel.today().plusDays(days));
        say.done("demo.clock.done", Words.date(travel.today()));
        Faces.redirect(Faces.getRequestURIWithQueryString());
    }
}
