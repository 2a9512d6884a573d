// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy;

import java.util.List;

/** One row about a person. */
public record Entry(List<Fact> facts) {

    public Entry {
        facts = List.copyOf(facts);
    }

    /** What people read of it. */
    public List<Fact> readable() {
        return facts.stream().filter(Fact::readable).toList();
    }
}
