// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.query.application;

import de.digifit.lrs.authority.Authority;
import de.digifit.lrs.authority.Scope;
import de.digifit.lrs.query.Filter;
import de.digifit.lrs.query.FoundStatement;
import de.digifit.lrs.query.Span;
import de.digifit.lrs.query.StatementArchive;
import de.digifit.lrs.query.StatementPage;
import de.digifit.lrs.statement.StatementId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Where statements are asked for. Each question is one SQL statement, so it needs no transaction around it. */
@ApplicationScoped
public class StatementReading {

    private final StatementArchive archive;

    @Inject
    public StatementReading(StatementArchive archive) {
        this.archive = archive;
    }

    /** CDI makes its proxy of this class by a constructor without parameters. */
    @SuppressWarnings("NullAway")
    protected StatementReading() {
        this.archive = null;
    }

    public Optional<FoundStatement> find(Authority authority, StatementId id) {
        authority.require(Scope.STATEMENTS_READ);
        return archive.find(id);
    }

    public Optional<FoundStatement> findVoided(Authority authority, StatementId id) {
        authority.require(Scope.STATEMENTS_READ);
        return archive.findVoided(id);
    }

    public StatementPage page(Authority authority, Filter filter, Span span) {
        authority.require(Scope.STATEMENTS_READ);
        return archive.page(filter, span);
    }

    /** To be asked before the statements are, or it promises too much. */
    public Instant consistentThrough() {
        return archive.consistentThrough();
    }
}
