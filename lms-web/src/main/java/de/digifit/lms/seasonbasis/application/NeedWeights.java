// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seasonbasis.application;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.Need;
import de.digifit.core.season.Seminar;
import de.digifit.lms.seasonbasis.Workforce.Gap;
import de.digifit.lms.seasonbasis.Workforce.Wish;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much it matters to close a gap: what a role cannot do without counts twice, a measure that two people agreed three
 * times as much, and half as much again where somebody already waits for a place.
 */
final class NeedWeights {

    private static final double CORE = 2;
    private static final double AGREED = 3;
    private static final double WAITED_FOR = 1.5;

    private final Set<CompetencyId> taught;
    private final Map<PersonId, Set<CompetencyId>> wanted = new HashMap<>();

    NeedWeights(Collection<Seminar> offers, Collection<Wish> wishes) {
        taught = offers.stream()
                .flatMap(offer -> offer.effects().keySet().stream())
                .collect(Collectors.toSet());
        Map<String, Set<CompetencyId>> effects = offers.stream()
                .collect(
                        Collectors.toMap(Seminar::code, offer -> offer.effects().keySet()));
        for (Wish wish : wishes) {
            wanted.computeIfAbsent(wish.person(), person -> new HashSet<>())
                    .addAll(effects.getOrDefault(wish.seminar().toString(), Set.of()));
        }
    }

    Set<CompetencyId> taught() {
        return taught;
    }

    /** What no seminar teaches cannot be closed here and does not count. */
    List<Need> of(Collection<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> taught.contains(gap.competency()))
                .map(gap -> new Need(gap.person(), gap.competency(), gap.actual(), gap.target(), weight(gap)))
                .toList();
    }

    double weight(Gap gap) {
        boolean waits = wanted.getOrDefault(gap.person(), Set.of()).contains(gap.competency());
        return (gap.core() ? CORE : 1) * (gap.agreed() ? AGREED : 1) * (waits ? WAITED_FOR : 1);
    }
}
