// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * A city with twenty competencies that everybody needs, ten years of evidence and what was agreed in them; taken away
 * again at the end.
 */
final class BigCity implements AutoCloseable {

    static final int COMPETENCIES = 20;
    private static final int UNITS = 38;
    private static final int DIVISIONS = 6;

    private final String town;

    /** @param evidence rows of the ledger about these people */
    BigCity(String town, int people, int evidence) throws SQLException {
        this.town = town;
        TestDatabase.open("core").close();
        run(
                "insert into core.town (id, name, accent) values (@town, 'Großstadt', '#0b5fff')",
                units(),
                "insert into core.framework (id, version, title_de, title_en) values ('HEAT', '1', 'R', 'F')"
                        + " on conflict do nothing",
                """
                insert into core.competency (id, framework, area, area_de, area_en, title_de, title_en, digcomp)
                select 'HEAT-C' || n, 'HEAT', 'D', 'Bereich', 'Area', 'Titel', 'Title', ''
                from generate_series(1, %d) n on conflict do nothing
                """.formatted(COMPETENCIES),
                "insert into core.role_profile (id, town, code, title_de, title_en)"
                        + " values (@town, @town, 'ALL', 'Alle', 'All')",
                """
                insert into core.role_target (role_profile, competency, level, must)
                select @town, 'HEAT-C' || n, 1 + n %% 4, false from generate_series(1, %d) n
                """.formatted(COMPETENCIES),
                staff(people),
                agreed(people),
                evidence(people, evidence),
                "analyze");
    }

    TownId id() {
        return new TownId(UUID.fromString(town));
    }

    /** One town, divisions below it, and units below these. */
    private static String units() {
        return """
                insert into core.unit (id, town, parent, name)
                select md5(@text || 'unit' || n)::uuid, @town,
                    case when n = 0 then null when n <= %d then md5(@text || 'unit0')::uuid
                        else md5(@text || 'unit' || 1 + n %% %d)::uuid end, 'Einheit ' || n
                from generate_series(0, %d) n order by n
                """.formatted(DIVISIONS, DIVISIONS, UNITS - 1);
    }

    private static String staff(int people) {
        return """
                with added as (
                    insert into core.person (id, town, first_name, family_name)
                    select md5(@text || n)::uuid, @town, 'P', n::text from generate_series(1, %d) n returning id
                ), employed as (
                    insert into core.employment (id, person, unit, share, valid_from)
                    select gen_random_uuid(), md5(@text || n)::uuid, md5(@text || 'unit' || n %% %d)::uuid, 100,
                        date '2016-01-01'
                    from generate_series(1, %d) n
                )
                insert into core.role_assignment (id, person, role_profile, valid_from)
                select gen_random_uuid(), md5(@text || n)::uuid, @town, date '2016-01-01' from generate_series(1, %d) n
                """.formatted(people, UNITS, people, people);
    }

    /** Two agreements about each competency of each person. */
    private static String agreed(int people) {
        return """
                insert into core.agreed_level
                    (id, town, person, competency, level, agreed_on, leader, recorded_at)
                select gen_random_uuid(), @town, md5(@text || n)::uuid, 'HEAT-C' || c,
                    (abs(hashint4(n * 20 + c)) + year) %% 5, make_date(2020 + year, 6, 1), md5(@text || n)::uuid,
                    make_date(2020 + year, 6, 1)
                from generate_series(1, %d) n, generate_series(1, %d) c, (values (0), (4)) as y(year)
                """.formatted(people, COMPETENCIES);
    }

    private static String evidence(int people, int rows) {
        return """
                insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
                select gen_random_uuid(), @town, md5(@text || 1 + n %% %d)::uuid, 'HEAT-C' || 1 + n %% %d,
                    'SELF_ASSESSMENT', n %% 5, date '2016-01-01' + n %% 3650, md5(@text || 1 + n %% %d)::uuid, '',
                    timestamptz '2016-01-01' + (n %% 3650) * interval '1 day'
                from generate_series(1, %d) n
                """.formatted(people, COMPETENCIES, people, rows);
    }

    @Override
    public void close() throws SQLException {
        run(
                "truncate core.evidence, core.agreed_level",
                "delete from core.cohort where town = @town",
                "truncate core.said_count, core.count_decision",
                "delete from core.role_assignment where role_profile = @town",
                "delete from core.role_target where role_profile = @town",
                "delete from core.role_profile where town = @town",
                "delete from core.employment where person in (select id from core.person where town = @town)",
                "delete from core.person where town = @town",
                "delete from core.unit where town = @town",
                "delete from core.town where id = @town");
    }

    /** Without looking up each foreign key: the rows are right, and millions. */
    private void run(String... statements) throws SQLException {
        try (Connection connection = TestDatabase.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            for (String sql : List.of(statements)) {
                statement.execute(sql.replace("@text", "'" + town + "'").replace("@town", "'" + town + "'::uuid"));
            }
            connection.commit();
        }
    }
}
