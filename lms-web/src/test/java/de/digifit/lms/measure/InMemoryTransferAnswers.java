// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure;

import de.digifit.assessment.measure.TransferAnswer;
import de.digifit.assessment.measure.TransferAnswers;
import de.digifit.assessment.qualification.MeasureId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Answers for tests. */
public final class InMemoryTransferAnswers implements TransferAnswers {

    private final List<TransferAnswer> answers = new ArrayList<>();

    @Override
    public void add(TransferAnswer answer) {
        answers.add(answer);
    }

    @Override
    public List<TransferAnswer> of(Collection<MeasureId> measures) {
        return answers.stream()
                .filter(answer -> measures.contains(answer.measure()))
                .toList();
    }
}
