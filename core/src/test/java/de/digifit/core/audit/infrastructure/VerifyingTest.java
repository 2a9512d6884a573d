// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.audit.AuditLog;
import de.digifit.core.audit.Deed;
import de.digifit.core.audit.Entry;
import de.digifit.core.audit.Head;
import de.digifit.core.audit.application.AuditReading;
import de.digifit.core.audit.application.AuditReading.Verdict;
import de.digifit.core.organisation.InMemoryPeople;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The town goes on deciding while the chain is followed. */
class VerifyingTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final SqlAuditLog kept = new SqlAuditLog();
    private final BusyLog log = new BusyLog();
    private final AuditReading reading =
            new AuditReading(new Asker(), log, new InMemoryPeople(), Clock.system(TownClock.ZONE));

    @BeforeEach
    void signIn() {
        kept.entities = transaction.entities();
        session.person(new PersonId(Ids.next()), town);
    }

    @Test
    void what_is_added_meanwhile_is_no_break() {
        decide();
        decide();
        log.meanwhile = 3;

        assertThat(reading.verify()).isEqualTo(new Verdict(kept.head(town), Optional.empty()));
        assertThat(kept.head(town).entries()).isEqualTo(5);
    }

    @Test
    void a_chain_without_entries_is_whole() {
        assertThat(reading.verify()).isEqualTo(new Verdict(Head.NONE, Optional.empty()));
    }

    private void decide() {
        kept.append(town, Instant.now(), Optional.empty(), Deed.of("Decisions.approve"), "");
    }

    /** Each time its end was read, somebody decides something, a few times. */
    private final class BusyLog implements AuditLog {

        private int meanwhile;

        @Override
        public void append(TownId of, Instant at, Optional<PersonId> actor, Deed deed, String why) {
            kept.append(of, at, actor, deed, why);
        }

        @Override
        public List<Entry> after(TownId of, long place, int most) {
            return kept.after(of, place, most);
        }

        @Override
        public List<Entry> between(TownId of, Instant from, Instant to, int most) {
            return kept.between(of, from, to, most);
        }

        @Override
        public Head head(TownId of) {
            Head head = kept.head(of);
            if (meanwhile > 0) {
                meanwhile--;
                decide();
            }
            return head;
        }
    }
}
