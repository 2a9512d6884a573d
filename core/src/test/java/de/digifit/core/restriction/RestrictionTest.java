// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.restriction;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RestrictionTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(7));

    private final PersonId alex = new PersonId(Ids.next());
    private final PersonId dana = new PersonId(Ids.next());
    private final Restriction restriction =
            new Restriction(new TownId(Ids.next()), alex, RestrictionGround.ACCURACY, alex, NOW);

    @Test
    void it_is_in_force_until_the_moment_that_was_announced_and_not_at_it() {
        assertThat(restriction.inForce(LATER)).isTrue();

        restriction.end(dana, " geklärt ", LATER);

        assertThat(restriction.inForce(LATER.minusSeconds(1))).isTrue();
        assertThat(restriction.inForce(LATER)).isFalse();
        assertThat(restriction.endedWhy()).isEqualTo("geklärt");
    }

    @Test
    void an_end_that_was_announced_comes_earlier_and_never_later() {
        restriction.end(dana, "geklärt", LATER);

        restriction.end(dana, "doch später", LATER.plusSeconds(1));
        assertThat(restriction.endsAt()).contains(LATER);
        assertThat(restriction.endedWhy()).isEqualTo("geklärt");

        restriction.end(alex, "", NOW);
        assertThat(restriction.inForce(NOW)).isFalse();
    }

    @Test
    void what_lasts_while_somebody_looks_into_it_holds_at_once() {
        assertThat(Arrays.stream(RestrictionGround.values()).filter(RestrictionGround::atOnce))
                .containsExactly(RestrictionGround.ACCURACY, RestrictionGround.OBJECTION);
    }
}
