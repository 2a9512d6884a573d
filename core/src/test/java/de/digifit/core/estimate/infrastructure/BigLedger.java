// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate.infrastructure;

import de.digifit.core.shared.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/** Ten years of a large town in the ledger: invented rows, in the order of time, about people at random. */
final class BigLedger implements AutoCloseable {

    /** Nothing is recorded before; what is recorded later is new. */
    static final Instant END = Instant.parse("2026-01-01T00:00:00Z");

    private static final String TOWN = "00000000-0000-0000-0000-00000000b166";
    private static final int COMPETENCIES = 20;

    private final int people;

    BigLedger(int rows, int people) throws SQLException {
        this.people = people;
        TestDatabase.open("core").close();
        run(
                "insert into core.town (id, name, accent) values ('" + TOWN + "', 'Großstadt', '#0b5fff')",
                """
                insert into core.person (id, town, first_name, family_name)
                select md5('person' || n)::uuid, '%s', 'P', n::text from generate_series(0, %d) n
                """.formatted(TOWN, people - 1),
                "insert into core.framework (id, version, title_de, title_en) values ('BIG', '1', 'Rahmen', 'Frame')",
                """
                insert into core.competency (id, framework, area, area_de, area_en, title_de, title_en, digcomp)
                select 'BIG-C' || n, 'BIG', 'D', 'Bereich', 'Area', 'Titel', 'Title', ''
                from generate_series(0, %d) n
                """.formatted(COMPETENCIES - 1),
                "select setseed(0.5)",
                rows("timestamptz '2016-01-01' + n * interval '10 years' / " + rows, rows),
                "analyze core.evidence");
        try (Connection connection = TestDatabase.dataSource().getConnection();
                Statement vacuum = connection.createStatement()) {
            // Else the first reading would tidy up, and pay for the others.
            vacuum.execute("vacuum core.evidence");
        }
    }

    /** So many new rows; gives the moment after which they were recorded. */
    Instant grow(int rows, int minute) throws SQLException {
        Instant begin = END.plusSeconds(60L * minute);
        run(rows("timestamptz '" + begin + "' + n * interval '1 minute' / " + (rows + 1), rows));
        return begin;
    }

    private String rows(String recorded, int rows) {
        return """
                insert into core.evidence
                    (id, town, person, competency, kind, level, on_day, author, source, standard_error, recorded_at)
                select gen_random_uuid(), '%s', md5('person' || who)::uuid, 'BIG-C' || (random() * %d)::int, kind,
                    (random() * 4)::int, recorded::date,
                    case when kind = 'SELF_ASSESSMENT' then md5('person' || who)::uuid
                        else md5('person' || (who / 25 + (random() * 2)::int))::uuid end,
                    'DF-' || (random() * 12)::int,
                    case when kind = 'DIAGNOSIS' then (0.2 + random())::numeric(3, 2) end, recorded
                from (
                    select (random() * %d)::int as who, %s as recorded,
                        (array['SELF_ASSESSMENT', 'SELF_ASSESSMENT', 'LEADER_OBSERVATION', 'LEADER_OBSERVATION',
                            'PEER_OBSERVATION', 'ATTENDANCE', 'ATTENDANCE', 'KNOWLEDGE_ROUND', 'DIAGNOSIS',
                            'TRANSFER_CHECK', 'PRACTICE_EVIDENCE', 'ATTENDANCE_WITHDRAWN'])[1 + (random() * 11)::int]
                            as kind
                    from generate_series(1, %d) n) drawn
                """.formatted(TOWN, COMPETENCIES - 1, people - 1, recorded, rows);
    }

    @Override
    public void close() throws SQLException {
        run(
                "truncate core.evidence",
                "delete from core.person where town = '" + TOWN + "'",
                "delete from core.town where id = '" + TOWN + "'",
                "delete from core.competency where framework = 'BIG'",
                "delete from core.framework where id = 'BIG'");
    }

    /** Without looking up each foreign key: the rows are right, and millions. */
    private static void run(String... statements) throws SQLException {
        try (Connection connection = TestDatabase.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            for (String sql : List.of(statements)) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }
}
