// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.evaluation;

import de.digifit.lms.evaluation.application.Evaluations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How far the evaluation of each event is. */
@Named
@RequestScoped
public class EvaluationAllPage {

    @Inject
    private Evaluations evaluations;

    private List<Evaluations.Line> lines = List.of();

    public void open() {
        lines = evaluations.all();
    }

    public List<Evaluations.Line> getLines() {
        return lines;
    }

    /** Those at which coordination should look soon. */
    public List<Evaluations.Line> getUrgent() {
        return lines.stream().filter(Evaluations.Line::urgent).toList();
    }

    public boolean isConcluding() {
        return evaluations.concludes();
    }
}
