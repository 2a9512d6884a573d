// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.query.infrastructure;

import de.digifit.lrs.database.Database;
import de.digifit.lrs.query.Cursor;
import de.digifit.lrs.query.Filter;
import de.digifit.lrs.query.FoundStatement;
import de.digifit.lrs.query.Span;
import de.digifit.lrs.query.StatementArchive;
import de.digifit.lrs.query.StatementPage;
import de.digifit.lrs.statement.StatementId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Statements read out of PostgreSQL as the text they are. */
@Dependent
class JdbcStatementArchive implements StatementArchive {

    private static final String VOIDED =
            "(not s.voiding and exists (select 1 from lrs.statement v where v.target = s.id and v.voiding))";
    private static final String BY_ID = "select s.body, s.stored from lrs.statement s where s.id = ? and ";

    private final Database database;

    @Inject
    JdbcStatementArchive(Database database) {
        this.database = database;
    }

    @Override
    public Optional<FoundStatement> find(StatementId id) {
        return single(new Sql().add(BY_ID + "not " + VOIDED, id.value()));
    }

    @Override
    public Optional<FoundStatement> findVoided(StatementId id) {
        return single(new Sql().add(BY_ID + VOIDED, id.value()));
    }

    @Override
    public StatementPage page(Filter filter, Span span) {
        return rows(PageSql.of(filter, span), rows -> {
            List<String> bodies = new ArrayList<>();
            Optional<Cursor> last = Optional.empty();
            while (rows.next()) {
                if (bodies.size() == span.limit()) {
                    return new StatementPage(bodies, last);
                }
                bodies.add(rows.getString("body"));
                last = Optional.of(new Cursor(stored(rows), rows.getObject("id", UUID.class)));
            }
            return new StatementPage(bodies, Optional.empty());
        });
    }

    @Override
    public Instant consistentThrough() {
        return rows(new Sql().add("select lrs.consistent_through() as stored"), rows -> {
            rows.next();
            return stored(rows);
        });
    }

    private Optional<FoundStatement> single(Sql sql) {
        return rows(
                sql,
                rows -> rows.next()
                        ? Optional.of(new FoundStatement(rows.getString("body"), stored(rows)))
                        : Optional.empty());
    }

    private static Instant stored(ResultSet row) throws SQLException {
        return row.getObject("stored", OffsetDateTime.class).toInstant();
    }

    private <T> T rows(Sql sql, Reading<T> reading) {
        return database.ask(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql.text())) {
                sql.bind(select);
                try (ResultSet rows = select.executeQuery()) {
                    return reading.of(rows);
                }
            }
        });
    }

    /** What is made of the rows. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }
}
