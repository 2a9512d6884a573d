// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.preparation.application;

import de.digifit.assessment.preparation.Answers;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import java.util.List;
import java.util.Optional;

/** Both sheets, once both have finished: what the role asks for, what the person released, what the leader suggests. */
public record SideBySide(Answers person, Answers leader, List<Row> rows) {

    public SideBySide {
        rows = List.copyOf(rows);
    }

    /**
     * One competency that a role asks for.
     *
     * @param target level that the role asks for, 1 to 4
     * @param own the person's own view, where it is released
     */
    public record Row(
            CompetencyId competency,
            int target,
            Optional<Level> agreed,
            Optional<Level> own,
            Optional<Level> suggested) {}
}
