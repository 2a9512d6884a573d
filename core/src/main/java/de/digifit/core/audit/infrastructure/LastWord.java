// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit.infrastructure;

import de.digifit.core.account.SignedIn;
import de.digifit.core.audit.AuditLog;
import de.digifit.core.audit.Deed;
import de.digifit.core.shared.StatementCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What is said at the end of a transaction, when it shows whether anything was changed. */
@ApplicationScoped
class LastWord {

    private final AuditLog log;
    private final Clock clock;

    @Inject
    LastWord(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    Synchronization of(SignedIn who, Deed deed) {
        return new Synchronization() {

            @Override
            public void beforeCompletion() {
                if (StatementCount.changed()) {
                    log.append(who.town(), Instant.now(clock), Optional.of(who.person()), deed, "");
                }
            }

            @Override
            public void afterCompletion(int status) {
                // Said is said: it stays or goes with the transaction.
            }
        };
    }
}
