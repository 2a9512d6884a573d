// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import de.digifit.core.shared.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a path consists of, kept as one JSON document because it is only read and exchanged as a whole.
 *
 * @param required codes of seminars that all count
 * @param electives codes of seminars of which {@code choose} count
 * @param choose how many electives make the path complete; none means that they are an offer
 * @param proofs what somebody else confirms
 * @param proof all that is asked for, in words
 */
public record Blocks(List<String> required, List<String> electives, int choose, List<Proof> proofs, Words proof) {

    public Blocks {
        Set<String> seen = new HashSet<>();
        if (!Stream.concat(required.stream(), electives.stream()).allMatch(seen::add)) {
            throw new IllegalArgumentException("A seminar stands twice in a path: " + required + electives);
        }
        if (choose < 0 || choose > electives.size()) {
            throw new IllegalArgumentException(choose + " of " + electives.size() + " electives");
        }
        required = List.copyOf(required);
        electives = List.copyOf(electives);
        proofs = List.copyOf(proofs);
    }

    /** How many things there are to do. */
    public int size() {
        return required.size() + choose + proofs.size();
    }
}
