// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.lms.planning.application.EventChanges;
import de.digifit.lms.planning.application.SeasonRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Events with fewer people than they need, whose day of decision has come or is near. */
@Named
@RequestScoped
public class DecisionsPage {

    @Inject
    private EventChanges changes;

    private List<SeasonRow> rows = List.of();

    public void open() {
        rows = changes.toDecide();
    }

    public List<SeasonRow> getRows() {
        return rows;
    }
}
