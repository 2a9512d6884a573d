// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.infrastructure;

import de.digifit.core.shared.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A database with the migrations of all four schemas, as a town has it. */
public final class AllSchemas {

    /** Name, type and whether PostgreSQL makes the value itself. */
    public record Column(String table, String name, String type, boolean made) {

        public String qualified() {
            return table + "." + name;
        }
    }

    private static final String COLUMNS = """
        select c.table_schema || '.' || c.table_name, c.column_name, c.udt_name,
               c.is_generated = 'ALWAYS' or c.identity_generation = 'ALWAYS'
        from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where c.table_schema in ('core', 'audit', 'assessment', 'lms', 'lrs') and t.table_type = 'BASE TABLE'
        and c.table_name <> 'flyway_schema_history'
        order by 1, c.ordinal_position
        """;

    private AllSchemas() {}

    public static List<Column> columns() {
        List.of("core", "assessment", "lms")
                .forEach(unit -> TestDatabase.open(unit).close());
        Flyway.configure()
                .dataSource(TestDatabase.dataSource())
                .schemas("lrs")
                .locations("filesystem:../lrs/src/main/resources/db/lrs")
                .load()
                .migrate();
        return TestDatabase.inTransaction("lms", AllSchemas::read);
    }

    private static List<Column> read(EntityManager entities) {
        List<?> rows = entities.createNativeQuery(COLUMNS).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Column(
                        String.valueOf(row[0]),
                        String.valueOf(row[1]),
                        String.valueOf(row[2]),
                        Boolean.TRUE.equals(row[3])))
                .toList();
    }
}
