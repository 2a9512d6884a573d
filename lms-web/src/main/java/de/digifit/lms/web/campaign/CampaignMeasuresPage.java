// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.campaign;

import de.digifit.assessment.qualification.application.AgreedMeasures;
import de.digifit.assessment.qualification.application.ToOrganise;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was agreed in the talks and is to be organised; no level and nothing else of a talk. */
@Named
@RequestScoped
public class CampaignMeasuresPage {

    @Inject
    private AgreedMeasures measures;

    private List<ToOrganise> rows = List.of();

    public void open() {
        rows = measures.toOrganise();
    }

    public List<ToOrganise> getRows() {
        return rows;
    }
}
