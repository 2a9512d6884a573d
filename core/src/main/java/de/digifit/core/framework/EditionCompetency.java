// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.shared.Words;
import java.util.List;

/**
 * A competency as one edition words it.
 *
 * @param area code of its area
 * @param mappings which competences of DigComp it stands for, those of 2.2 first; may be empty
 * @param anchors one for each level from 1 to 4, in that order
 */
public record EditionCompetency(
        CompetencyId id, String area, Words title, List<Mapping> mappings, List<Anchor> anchors) {

    private static final List<Integer> WITH_ANCHOR = List.of(1, 2, 3, 4);

    /** @throws IllegalArgumentException when an anchor is missing or out of order */
    public EditionCompetency {
        mappings = List.copyOf(mappings);
        anchors = List.copyOf(anchors);
        if (!anchors.stream().map(Anchor::level).toList().equals(WITH_ANCHOR)) {
            throw new IllegalArgumentException(id + " needs an anchor for each level from 1 to 4");
        }
    }
}
