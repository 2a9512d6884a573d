// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.RestrictionGround;
import java.time.Instant;
import java.util.Optional;

/** Requests for tests. */
public final class SomeRequest {

    /** 31 January, so that a month later is the last of February. */
    public static final Instant THEN = Instant.parse("2026-01-31T08:00:00Z");

    public static final Concern WRONG_LEVEL =
            new Concern("level", "E3", "Dort steht Stufe 1.", "Vereinbart war Stufe 2.");

    private SomeRequest() {}

    public static DataSubjectRequest of(TownId town, PersonId person) {
        return new DataSubjectRequest(town, person, WRONG_LEVEL, Optional.empty(), THEN);
    }

    public static DataSubjectRequest of(TownId town, PersonId person, RestrictionGround ground) {
        return new DataSubjectRequest(
                town, person, new Concern("level", "", "Ich widerspreche.", ""), Optional.of(ground), THEN);
    }
}
