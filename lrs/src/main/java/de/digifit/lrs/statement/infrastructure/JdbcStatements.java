// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement.infrastructure;

import de.digifit.lrs.authority.Authority;
import de.digifit.lrs.database.Database;
import de.digifit.lrs.statement.Statement;
import de.digifit.lrs.statement.StatementConflict;
import de.digifit.lrs.statement.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Statements in one SQL statement a batch, in the order of their ids, so that no two batches wait in a circle. */
@Dependent
class JdbcStatements implements Statements {

    private static final String ADD = """
            with told as (
                select * from unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[], ?::uuid[], ?::uuid[], ?::uuid[],
                                     ?::boolean[], ?::bytea[], ?::text[])
                    as t(id, stored, happened, verb, registration, target, voiding, fingerprint, body)
            ), added as (
                insert into lrs.statement
                    (id, stored, happened, verb, registration, target, voiding, fingerprint, body)
                select id, stored, happened, verb, registration, target, voiding, fingerprint, body::jsonb
                  from told order by id
                on conflict (id) do nothing
                returning id, stored, verb
            ), actors as (
                insert into lrs.actor_mention (actor, stored, statement, verb, direct)
                select m.key, a.stored, a.id, a.verb, m.direct
                  from unnest(?::uuid[], ?::uuid[], ?::boolean[]) as m(statement, key, direct)
                  join added a on a.id = m.statement
            ), activities as (
                insert into lrs.activity_mention (activity, stored, statement, verb, direct)
                select m.key, a.stored, a.id, a.verb, m.direct
                  from unnest(?::uuid[], ?::uuid[], ?::boolean[]) as m(statement, key, direct)
                  join added a on a.id = m.statement
            )
            select id from added
            """;

    private static final String KNOWN = "select id, fingerprint, happened from lrs.statement where id = any(?)";

    private final Database database;

    @Inject
    JdbcStatements(Database database) {
        this.database = database;
    }

    @Override
    public void add(List<Statement> statements, Authority authority) {
        if (statements.isEmpty()) {
            return;
        }
        database.ask(connection -> {
            Map<UUID, Statement> known = new HashMap<>();
            statements.forEach(statement -> known.put(statement.id().value(), statement));
            known.keySet().removeAll(insert(connection, recorded(connection, statements, authority)));
            refuseWhatDiffers(connection, known);
            return known.size();
        });
    }

    /** A microsecond apart, so that a batch is read back in the order it was told. */
    private static List<Statement.Recorded> recorded(
            Connection connection, List<Statement> statements, Authority authority) throws SQLException {
        Instant stored = beginIntake(connection);
        List<Statement.Recorded> recorded = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            recorded.add(statement.recorded(stored.plus(recorded.size(), ChronoUnit.MICROS), authority.asAgent()));
        }
        return recorded;
    }

    private static Instant beginIntake(Connection connection) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement("select lrs.begin_intake()");
                ResultSet row = begin.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static List<UUID> insert(Connection connection, List<Statement.Recorded> recorded) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            new IntakeArrays(connection, insert).bind(recorded);
            List<UUID> added = new ArrayList<>();
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    added.add(rows.getObject(1, UUID.class));
                }
            }
            return added;
        }
    }

    private static void refuseWhatDiffers(Connection connection, Map<UUID, Statement> known) throws SQLException {
        if (known.isEmpty()) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
            select.setArray(1, connection.createArrayOf("uuid", known.keySet().toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Statement told = known.get(rows.getObject("id", UUID.class));
                    Optional<Instant> happened = Optional.ofNullable(rows.getObject("happened", OffsetDateTime.class))
                            .map(OffsetDateTime::toInstant);
                    if (told != null && !told.means(rows.getBytes("fingerprint"), happened)) {
                        throw new StatementConflict(told.id());
                    }
                }
            }
        }
    }
}
