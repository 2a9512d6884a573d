// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

import de.digifit.assessment.talk.TalkId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The agreements, kept. */
public interface Agreements {

    void add(QualificationAgreement agreement);

    Optional<QualificationAgreement> find(TalkId talk);

    /** Those of a person on which both agreed, newest first. */
    List<QualificationAgreement> agreed(PersonId person);

    /** Those of the town on which both agreed and of which a measure is to be done on that day or later. */
    List<QualificationAgreement> open(TownId town, LocalDate day);
}
