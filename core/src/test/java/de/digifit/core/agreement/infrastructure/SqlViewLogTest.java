// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.ViewLog.View;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.RestrictionGround;
import de.digifit.core.shared.InOneTransaction;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlViewLogTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final SqlViewLog log = new SqlViewLog();
    private SomeTown town;
    private PersonId robin;
    private PersonId alex;

    @BeforeEach
    void open() {
        log.entities = transaction.entities();
        town = new SomeTown(transaction.entities());
        robin = town.aPerson("Robin");
        alex = town.aPerson("Alex");
    }

    @Test
    void looking_again_on_the_same_day_is_counted() {
        log.record(robin, List.of(alex), Purpose.QUALIFICATION_TALK, NOW);
        log.record(robin, List.of(alex), Purpose.QUALIFICATION_TALK, NOW.plusSeconds(60));

        assertThat(log.of(alex)).containsExactly(new View(robin, Purpose.QUALIFICATION_TALK, NOW.plusSeconds(60), 2));
    }

    @Test
    void a_page_that_is_loaded_anew_within_the_minute_is_the_same_look() {
        log.record(robin, List.of(alex), Purpose.QUALIFICATION_TALK, NOW);
        log.record(robin, List.of(alex), Purpose.QUALIFICATION_TALK, NOW.plusSeconds(59));
        log.record(robin, List.of(alex), Purpose.APPLICATION, NOW.plusSeconds(59));

        assertThat(log.of(alex))
                .containsExactly(
                        new View(robin, Purpose.APPLICATION, NOW.plusSeconds(59), 1),
                        new View(robin, Purpose.QUALIFICATION_TALK, NOW, 1));
    }

    @Test
    void whose_data_are_restricted_is_not_seen_until_the_restriction_ends() {
        PersonId kim = town.aPerson("Kim");
        Restriction restriction = new Restriction(town.id(), alex, RestrictionGround.ACCURACY, alex, NOW);
        restriction.end(alex, "", NOW.plusSeconds(60));
        transaction.entities().persist(restriction);
        transaction.written();

        assertThat(log.recordUnrestricted(robin, List.of(alex, kim), Purpose.QUALIFICATION_TALK, NOW))
                .containsExactly(kim);
        assertThat(log.of(alex)).isEmpty();
        assertThat(log.recordUnrestricted(robin, List.of(alex, kim), Purpose.QUALIFICATION_TALK, NOW.plusSeconds(60)))
                .containsExactlyInAnyOrder(alex, kim);
        assertThat(log.of(alex)).hasSize(1);
    }
}
