// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.question;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.TownId;
import java.util.List;

/** The questions of all towns, kept. */
public interface Questions {

    /** Open ones first, then the newest. */
    List<Question> of(TownId town);

    /** How many questions to the team are answered. */
    long answered(TeamId team);

    /**
     * As it stands now, and until the end of the transaction nobody else changes it.
     *
     * @throws NoSuchQuestion when the town has none with this id
     */
    Question hold(TownId town, QuestionId id);

    void add(Question question);
}
