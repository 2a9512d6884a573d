// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import de.digifit.assessment.measure.Hindrance;
import de.digifit.assessment.measure.Transfer;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.util.List;
import java.util.Optional;

/** What people answered ninety days after an agreed seminar. Raw: shown through the gate for counts only. */
public interface Transfers {

    /**
     * The newest answer of each person about each seminar in which they took part, for themselves; what leaders answer is
     * not read. Also of people whose data are restricted (Art. 18 GDPR): counts go on, or leaving one would tell who it is.
     */
    List<Answer> of(TownId town);

    /**
     * One answer.
     *
     * @param seminar its code
     */
    record Answer(PersonId person, String seminar, Transfer transfer, Optional<Hindrance> hindrance) {}
}
