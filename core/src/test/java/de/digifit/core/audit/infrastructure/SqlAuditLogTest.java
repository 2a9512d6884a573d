// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.audit.Deed;
import de.digifit.core.audit.Entry;
import de.digifit.core.audit.Head;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.InOneTransaction;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlAuditLogTest {

    private static final Instant MORNING = Instant.parse("2026-11-27T07:00:00.123456Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final SqlAuditLog log = new SqlAuditLog();
    private final TownId town = new TownId(UUID.randomUUID());
    private final PersonId robin = new PersonId(UUID.randomUUID());

    @BeforeEach
    void open() {
        log.entities = transaction.entities();
    }

    @Test
    void an_entry_comes_back_as_it_was_said_and_sealed() {
        Deed deed = new Deed("AuditReading.read", "Booking", "ü|1:x");
        log.append(town, MORNING, Optional.of(robin), deed, "Beschwerde „Straße“ 🙂");

        assertThat(log.after(town, 0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(deed);
            assertThat(entry.actor()).contains(robin);
            assertThat(entry.at()).isEqualTo(MORNING);
            assertThat(entry.isSealed()).isTrue();
            assertThat(log.head(town)).isEqualTo(new Head(1, entry.seal(), Optional.of(MORNING)));
        });
    }

    @Test
    void a_day_is_read_newest_first_and_of_one_town_only() {
        log.append(town, MORNING, Optional.of(robin), Deed.of("Decisions.approve"), "");
        log.append(town, MORNING.plusSeconds(1), Optional.of(robin), Deed.of("Decisions.refuse"), "");
        log.append(town, MORNING.plusSeconds(2), Optional.of(robin), Deed.of("Decisions.ask"), "");
        log.append(new TownId(UUID.randomUUID()), MORNING, Optional.of(robin), Deed.of("Decisions.ask"), "");

        assertThat(log.between(town, MORNING, MORNING.plusSeconds(2), 10))
                .extracting(Entry::deed)
                .containsExactly(Deed.of("Decisions.refuse"), Deed.of("Decisions.approve"));
    }

    @Test
    void a_town_without_acts_has_an_empty_chain() {
        assertThat(log.head(town)).isEqualTo(Head.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set why = 'anders'",
                "delete from audit.entry",
                "truncate audit.entry",
                "delete from audit.chain"
            })
    void nothing_is_changed_or_goes_before_its_time(String change) {
        log.append(town, Instant.now(), Optional.of(robin), Deed.of("Decisions.approve"), "");

        assertThatThrownBy(
                        () -> transaction.entities().createNativeQuery(change).executeUpdate())
                .hasStackTraceContaining("The audit log is only added to");
    }
}
