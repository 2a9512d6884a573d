// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.selection;

import de.digifit.lms.selection.application.SelectionFiles;
import de.digifit.lms.selection.application.SelectionSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The selections as the staff council sees them: those that wait for it first. */
@Named
@RequestScoped
public class SelectionCasesPage {

    @Inject
    private SelectionFiles files;

    private List<SelectionSummary> all = List.of();

    public void open() {
        all = files.all();
    }

    public List<SelectionSummary> getWaiting() {
        return all.stream().filter(SelectionSummary::waitsForCouncil).toList();
    }

    public List<SelectionSummary> getOthers() {
        return all.stream().filter(row -> !row.waitsForCouncil()).toList();
    }
}
