// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.query;

import de.digifit.lrs.statement.StatementId;
import java.time.Instant;
import java.util.Optional;

/** The stored statements as readers see them: voided ones only by name. */
public interface StatementArchive {

    Optional<FoundStatement> find(StatementId id);

    Optional<FoundStatement> findVoided(StatementId id);

    StatementPage page(Filter filter, Span span);

    /** Up to when nothing can turn up any more that was not there to be read. */
    Instant consistentThrough();
}
