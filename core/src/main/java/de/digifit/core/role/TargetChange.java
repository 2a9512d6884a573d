// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.competency.CompetencyId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is asked of somebody otherwise than before, in one competency.
 *
 * @param before nothing where it was not asked for
 * @param after nothing where it is not asked for any more
 */
public record TargetChange(CompetencyId competency, Optional<Target> before, Optional<Target> after) {

    /** What differs, by the codes of the competencies. A target that another role asks for, too, changes nothing. */
    public static List<TargetChange> between(Targets before, Targets after) {
        TreeSet<CompetencyId> all = new TreeSet<>(before.byCompetency().keySet());
        all.addAll(after.byCompetency().keySet());
        return all.stream()
                .map(id -> new TargetChange(id, before.find(id), after.find(id)))
                .filter(change -> !Objects.equals(change.before, change.after))
                .toList();
    }
}
