// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.evaluation;

import de.digifit.lms.evaluation.application.Answering;
import de.digifit.lms.evaluation.application.OpenSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What somebody attended and can say something about. */
@Named
@RequestScoped
public class EvaluationMinePage {

    @Inject
    private Answering answering;

    private List<OpenSheet> sheets = List.of();

    public void open() {
        sheets = answering.mine();
    }

    public List<OpenSheet> getSheets() {
        return sheets;
    }
}
