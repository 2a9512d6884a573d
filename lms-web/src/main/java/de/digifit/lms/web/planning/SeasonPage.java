// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.lms.planning.application.Season;
import de.digifit.lms.planning.application.SeasonRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The start page of coordination: the coming season. */
@Named
@RequestScoped
public class SeasonPage {

    @Inject
    private Season season;

    private List<SeasonRow> rows = List.of();

    public void open() {
        rows = season.coming();
    }

    public List<SeasonRow> getRows() {
        return rows;
    }
}
