// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All evidence, in the order in which it was recorded. There is no way to change or remove an entry. */
public interface Ledger {

    void append(Evidence evidence);

    /** @throws NoSuchEvidence when there is none with this id */
    Evidence get(EvidenceId id);

    /** Newest first. */
    List<Evidence> of(PersonId person, CompetencyId competency);

    /** All that somebody said of the own levels, newest first. */
    List<Evidence> selfAssessments(PersonId person);

    /** The newest self-assessment of each of these people for each competency. */
    Map<PersonId, Map<CompetencyId, Evidence>> newestSelfAssessments(Collection<PersonId> people);
}
