// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measure;

import de.digifit.assessment.qualification.MeasureId;
import java.util.Collection;
import java.util.List;

/** What came of measures, in the words of the two, kept. */
public interface TransferAnswers {

    void add(TransferAnswer answer);

    List<TransferAnswer> of(Collection<MeasureId> measures);
}
