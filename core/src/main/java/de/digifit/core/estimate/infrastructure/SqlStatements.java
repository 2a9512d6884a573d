// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate.infrastructure;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Statement;
import de.digifit.core.estimate.Statements;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.organisation.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Follows a cursor through the table of evidence. No row becomes an entity, and no more than a few thousand rows are in
 * memory at a time.
 */
@ApplicationScoped
class SqlStatements implements Statements {

    /** Dates and moments as numbers: millions of them are read, and no driver has to make out calendars. */
    static final String ROWS = """
            select person, competency, kind, level, on_day - date '1970-01-01', author,
                case when kind like 'ATTENDANCE%' then source end,
                case when withdraws is null then coalesce((standard_error * 100)::int, 0) else 255 end,
                case when kind like 'ATTENDANCE%' then (extract(epoch from recorded_at) * 1000000)::bigint else 0 end
            from core.evidence
            """;

    static final int ROWS_AT_A_TIME = 5_000;

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public void all(Reader reader) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement question = connection.prepareStatement(ROWS)) {
                read(question, reader);
            }
        });
    }

    @Override
    public void since(Instant moment, Reader reader) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement question = connection.prepareStatement(ROWS + "where recorded_at > ?")) {
                question.setObject(1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
                read(question, reader);
            }
        });
    }

    /** A driver follows a cursor inside a transaction only; outside it would read all rows at once. */
    private static void read(PreparedStatement question, Reader reader) throws SQLException {
        Connection connection = question.getConnection();
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("The ledger is read in a transaction");
        }
        question.setFetchSize(ROWS_AT_A_TIME);
        Row row = new Row();
        try (ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                row.tell(rows, reader);
            }
        }
    }

    /** Makes a statement of a row; knows the few competencies and days already, so that each is made once. */
    private static final class Row {

        private final Map<String, CompetencyId> competencies = new HashMap<>();
        private final Map<String, EvidenceKind> kinds = new HashMap<>();

        void tell(ResultSet row, Reader reader) throws SQLException {
            PersonId person = new PersonId(row.getObject(1, UUID.class));
            EvidenceKind kind = kinds.computeIfAbsent(row.getString(3), EvidenceKind::valueOf);
            String seminar = row.getString(7);
            Statement statement = Statement.about(person, kind, Level.of(row.getInt(4)))
                    .on(LocalDate.ofEpochDay(row.getInt(5)))
                    .by(new PersonId(row.getObject(6, UUID.class)), seminar == null ? "" : seminar)
                    .within(row.getInt(8))
                    .recordedAt(moment(row.getLong(9)));
            reader.said(person, competencies.computeIfAbsent(row.getString(2), CompetencyId::new), statement);
        }

        private static Instant moment(long micros) {
            return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
        }
    }
}
