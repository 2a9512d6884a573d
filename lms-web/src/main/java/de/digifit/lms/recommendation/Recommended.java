// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.recommendation;

import de.digifit.core.gap.Gap;
import de.digifit.core.gap.Proposal;
import de.digifit.lms.catalogue.Shelved;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody might learn next, by a rule that everybody can read
 * ({@link de.digifit.core.gap.Recommendation}).
 *
 * @param next in the order of the rule
 * @param practice gaps that no seminar of the town closes
 * @param aside what the person set aside, by code
 */
public record Recommended(List<Next> next, List<Gap> practice, List<Aside> aside) {

    public Recommended {
        next = List.copyOf(next);
        practice = List.copyOf(practice);
        aside = List.copyOf(aside);
    }

    /** A seminar and why it is recommended. */
    public record Next(Shelved seminar, Proposal proposal) {}

    /** A seminar that is not recommended until that day. */
    public record Aside(Shelved seminar, LocalDate until) {}
}
