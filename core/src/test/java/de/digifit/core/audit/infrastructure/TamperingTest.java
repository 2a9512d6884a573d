// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.audit.Chain;
import de.digifit.core.audit.Chain.Fault;
import de.digifit.core.audit.Deed;
import de.digifit.core.audit.Entry;
import de.digifit.core.audit.Head;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.InOneTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody who is the administrator of the database changes the log in a thousand ways, and each is found, with the
 * first entry that is wrong.
 */
class TamperingTest {

    private static final int ENTRIES = 60;
    private static final int TAMPERINGS = 1000;
    private static final long SEED = 20_261_127;

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final SqlAuditLog log = new SqlAuditLog();
    private final TownId town = new TownId(UUID.randomUUID());
    private EntityManager entities;

    @BeforeEach
    void write() {
        entities = transaction.entities();
        log.entities = entities;
        PersonId robin = new PersonId(UUID.randomUUID());
        for (int nth = 1; nth <= ENTRIES; nth++) {
            Deed deed =
                    new Deed("Decisions.approve", "Booking", UUID.randomUUID().toString());
            log.append(town, now.minus(ENTRIES - nth, ChronoUnit.MINUTES), Optional.of(robin), deed, "");
        }
    }

    @Test
    void a_chain_that_nobody_touched_is_whole() {
        assertThat(fault()).isEmpty();
        assertThat(log.head(town).entries()).isEqualTo(ENTRIES);
    }

    @Test
    void each_of_a_thousand_tamperings_is_found_with_the_first_wrong_entry() {
        // As only the administrator can: the application's triggers hold nobody off any more.
        execute("set local session_replication_role to replica");
        Random random = new Random(SEED);
        List<String> missed = new ArrayList<>();
        for (int nth = 0; nth < TAMPERINGS; nth++) {
            execute("savepoint whole");
            Tampering tampering = Tampering.any(random, town, ENTRIES);
            tampering.statements().forEach(this::execute);
            if (!fault().map(Fault::place).equals(Optional.of(tampering.firstWrong()))) {
                missed.add(tampering + " was answered with " + fault());
            }
            execute("rollback to savepoint whole");
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void a_chain_written_anew_is_whole_in_itself_but_not_what_was_noted() {
        Head noted = log.head(town);
        Entry third = log.after(town, 2, 1).get(0);
        execute("set local session_replication_role to replica");
        execute("delete from audit.entry where town = '%s' and place >= 3".formatted(town.value()));
        execute("update audit.chain set entries = 2, head = '%s', head_at = '%s' where town = '%s'"
                .formatted(third.previous(), third.previousAt().orElseThrow(), town.value()));
        for (int nth = 3; nth <= ENTRIES; nth++) {
            log.append(town, now, Optional.empty(), Deed.of("Decisions.refuse"), "");
        }

        assertThat(fault()).isEmpty();
        assertThat(log.head(town).entries()).isEqualTo(noted.entries());
        assertThat(log.head(town).seal()).isNotEqualTo(noted.seal());
    }

    @Test
    void what_went_by_rule_is_not_missed_and_what_went_before_its_time_is() {
        execute("set local session_replication_role to replica");
        TownId old = new TownId(UUID.randomUUID());
        Instant sixYearsAgo = now.minus(6 * 365L, ChronoUnit.DAYS);
        for (int nth = 0; nth < 5; nth++) {
            log.append(old, sixYearsAgo, Optional.empty(), Deed.of("Decisions.refuse"), "");
        }
        log.append(old, now, Optional.empty(), Deed.of("Decisions.refuse"), "");
        log.append(old, now, Optional.empty(), Deed.of("Decisions.refuse"), "");

        remove(old, 2);
        assertThat(fault(old)).isEmpty();
        remove(old, 1, 3, 4, 5);
        assertThat(fault(old)).isEmpty();
        remove(old, 6);
        assertThat(fault(old)).map(Fault::place).contains(7L);
    }

    private void remove(TownId of, int... places) {
        for (int place : places) {
            execute("delete from audit.entry where town = '%s' and place = %d".formatted(of.value(), place));
        }
    }

    private Optional<Fault> fault() {
        return fault(town);
    }

    private Optional<Fault> fault(TownId of) {
        Chain chain = new Chain(now.minus(5 * 365L, ChronoUnit.DAYS));
        chain.follow(log.after(of, 0, 1000));
        return chain.end(log.head(of));
    }

    private void execute(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
