// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.me;

import de.digifit.core.gap.Standing;
import de.digifit.core.gap.application.PersonalStanding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Target and level of one competency; a level that is missing is not known. */
public record StandingView(
        String competency,
        int target,
        boolean core,
        @Nullable Integer agreed,
        @Nullable Integer own,
        boolean released,
        String state) {

    public static List<StandingView> of(PersonalStanding standing) {
        return standing.rows().stream().map(StandingView::of).toList();
    }

    private static StandingView of(Standing row) {
        return new StandingView(
                row.competency().value(),
                row.target().level(),
                row.target().must(),
                row.agreed().map(level -> level.number()).orElse(null),
                row.own().map(level -> level.number()).orElse(null),
                row.released(),
                row.state().name());
    }
}
