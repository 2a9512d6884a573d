// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.audit.Chain;
import de.digifit.core.audit.Entry;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.InOneTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Following the chain of a town to its end: of a small one with each build, of a million entries with {@code -Dbench}. */
class LongChainTest {

    private static final int ENTRIES = KeptRatio.wanted() ? 1_000_000 : 3_000;
    private static final int STEP = 5000;
    /** Each act of a transaction leaves a version of the end of the chain behind, which the next ones walk past. */
    private static final int AT_ONCE = 250;

    private static final int ROUNDS = KeptRatio.wanted() ? 3 : 1;
    private static final double MOST_SECONDS = 60;
    private static final double NANOS = 1e9;

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final SqlAuditLog log = new SqlAuditLog();
    private final TownId town = new TownId(UUID.randomUUID());

    @Test
    void a_million_entries_are_followed_in_less_than_a_minute() {
        log.entities = transaction.entities();
        for (int done = 0; done < ENTRIES; done += AT_ONCE) {
            append(Math.min(AT_ONCE, ENTRIES - done), ENTRIES - done);
        }

        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            follow();
            seconds[round] = (System.nanoTime() - begin) / NANOS;
        }

        double median = KeptRatio.median(seconds);
        new KeptRatio(
                        "audit-chain-seconds",
                        "seconds",
                        median,
                        "<= 60",
                        "LongChainTest",
                        "",
                        "a chain of " + ENTRIES + " entries read in steps of " + STEP + " and each seal recomputed;"
                                + " median of " + ROUNDS + " rounds")
                .keep();
        assertThat(median).isLessThan(MOST_SECONDS);
    }

    /** @param ago seconds before now of the first one */
    private void append(int many, int ago) {
        EntityManager entities = transaction.entities();
        entities.createNativeQuery("""
                        select count(audit.append(:town, now() - (:ago - nth) * interval '1 second',
                            gen_random_uuid(), 'Decisions.approve', 'Booking', cast(gen_random_uuid() as text), ''))
                        from generate_series(1, :many) nth
                        """)
                .setParameter("town", town.value())
                .setParameter("many", many)
                .setParameter("ago", ago)
                .getSingleResult();
        if (KeptRatio.wanted()) {
            // As in a town, where each act is a transaction: within one, a million versions of the chain's end pile up.
            entities.getTransaction().commit();
            entities.getTransaction().begin();
        }
    }

    private void follow() {
        Chain chain = new Chain(Instant.now().minus(5 * 365L, ChronoUnit.DAYS));
        long place = 0;
        List<Entry> next = log.after(town, place, STEP);
        while (!next.isEmpty()) {
            chain.follow(next);
            place = next.get(next.size() - 1).place();
            next = log.after(town, place, STEP);
        }
        assertThat(chain.end(log.head(town))).isEmpty();
        assertThat(place).isEqualTo(ENTRIES);
    }
}
