// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.call;

import de.digifit.core.call.application.TimeShare;
import de.digifit.core.call.application.TimeShare.Asked;
import de.digifit.core.rolesheet.application.RoleConfirming;
import de.digifit.core.rolesheet.application.Sheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a leader is asked about multipliers in the own team: working time, and role agreements. */
@Named
@RequestScoped
public class MultiplierLeadingPage {

    @Inject
    private TimeShare shares;

    @Inject
    private RoleConfirming agreements;

    private List<Asked> asked = List.of();
    private List<Sheet> sheets = List.of();

    public void open() {
        asked = shares.waiting();
        sheets = agreements.ofMyPeople();
    }

    public List<Asked> getAsked() {
        return asked;
    }

    public List<Sheet> getSheets() {
        return sheets;
    }
}
