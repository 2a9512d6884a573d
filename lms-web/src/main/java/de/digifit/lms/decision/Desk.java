// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision;

import de.digifit.core.organisation.PersonId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who can decide about an application today.
 *
 * <p>Whose application it is never decides it, neither as a leader nor standing in for one.
 *
 * @param leaders on whose desk it lies
 * @param above who sees it, too, because the desk has let it lie for too long
 * @param hr whether human resources decide: by the route, or because nobody is above
 */
public record Desk(Set<PersonId> leaders, Set<PersonId> above, boolean hr) {

    /**
     * In whose name somebody decides here, if at all.
     *
     * @param actsFor the leaders for whom the asker acts today, the asker among them
     * @param isHr whether the asker decides for human resources
     */
    public Optional<PersonId> seatOf(PersonId asker, Set<PersonId> actsFor, boolean isHr) {
        return Stream.concat(mine(leaders, asker, actsFor), mine(above, asker, actsFor))
                .findFirst()
                .or(() -> hr && isHr ? Optional.of(asker) : Optional.empty());
    }

    /** The own name first. */
    private static Stream<PersonId> mine(Set<PersonId> deciders, PersonId asker, Set<PersonId> actsFor) {
        return deciders.stream()
                .filter(actsFor::contains)
                .sorted(Comparator.comparing((PersonId leader) -> !leader.equals(asker))
                        .thenComparing(PersonId::value));
    }
}
