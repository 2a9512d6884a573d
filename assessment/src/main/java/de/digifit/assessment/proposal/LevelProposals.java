// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.proposal;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import java.util.List;
import java.util.Optional;

/** The proposals, kept. */
public interface LevelProposals {

    void add(LevelProposal proposal);

    Optional<LevelProposal> find(LevelProposalId id);

    Optional<LevelProposal> findOpen(PersonId person, CompetencyId competency);

    /** Those that wait for the person, oldest first. */
    List<LevelProposal> openFor(PersonId person);

    /** Holds back other proposals for this person until the transaction ends. */
    void serialise(PersonId person);
}
