// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Proposal;
import java.util.List;
import java.util.Optional;

/** Why somebody applies: the most important gap that the seminar closes. The person may leave it out. */
public record Occasion(Optional<Proposal.Reason> reason) {

    private static final String CORE = "core";

    public static final Occasion NONE = new Occasion(Optional.empty());

    static Occasion of(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        List<String> parts = List.of(text.split(" "));
        return new Occasion(Optional.of(new Proposal.Reason(
                new CompetencyId(parts.get(0)),
                Level.of(Integer.parseInt(parts.get(1))),
                Level.of(Integer.parseInt(parts.get(2))),
                parts.contains(CORE))));
    }

    /** As it is kept. */
    public String text() {
        return reason.map(why -> why.competency() + " " + why.from().number() + " "
                        + why.to().number() + (why.must() ? " " + CORE : ""))
                .orElse("");
    }
}
