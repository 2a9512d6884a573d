// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rights;

import de.digifit.lms.rights.application.RequestDesk;
import de.digifit.lms.rights.application.RequestDesk.Case;
import de.digifit.lms.rights.application.RequestDesk.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What people ask data protection for, what is due first comes first. */
@Named
@RequestScoped
public class RightsRequestsPage {

    @Inject
    private RequestDesk requests;

    @Inject
    private Clock clock;

    private Desk desk = new Desk(List.of(), List.of(), List.of());

    public void open() {
        desk = requests.desk();
    }

    public List<Case> getOpen() {
        return desk.open();
    }

    public List<Case> getRestricted() {
        return desk.restricted();
    }

    public List<Case> getAnswered() {
        return desk.answered();
    }

    public boolean overdue(Case one) {
        return one.request().deadline().dueOn().isBefore(LocalDate.now(clock));
    }
}
