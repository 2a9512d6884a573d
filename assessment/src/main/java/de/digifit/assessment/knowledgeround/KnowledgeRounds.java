// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround;

import de.digifit.core.organisation.PersonId;
import java.util.List;

/** All rounds, kept; each is found by its own person only. */
public interface KnowledgeRounds {

    void add(KnowledgeRound round);

    /** The newest first. */
    List<KnowledgeRound> of(PersonId person);

    /** @throws NoSuchRound when the person has none with this id */
    KnowledgeRound get(PersonId person, KnowledgeRoundId id);

    /**
     * As it stands now, and until the end of the transaction nothing else changes it.
     *
     * @throws NoSuchRound when the person has none with this id
     */
    KnowledgeRound hold(PersonId person, KnowledgeRoundId id);

    void remove(KnowledgeRound round);

    /** One beginning of this person after the other. */
    void serialise(PersonId person);
}
