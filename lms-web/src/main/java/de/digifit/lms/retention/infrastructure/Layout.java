// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the database itself knows of its tables: their keys, and who points to whom.
 *
 * @param keys columns of the primary key of each table, by its name with the schema; empty where it has none
 */
record Layout(Map<String, List<String>> keys, List<Reference> references) {

    /** A foreign key that keeps what it points to from going. */
    record Reference(String from, String column, String to, String key) {}

    /** Named by a login or by a person. */
    private static final Set<String> KEYS_GIVEN_AGAIN =
            Set.of("core.account", "core.account_responsibility", "lms.letter_language");

    private static final String KEYS = """
        select n.nspname || '.' || c.relname, coalesce(string_agg(a.attname, ' ' order by a.attnum), '')
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
        left join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
        where c.relkind = 'r' and n.nspname in ('core', 'audit', 'assessment', 'lms', 'lrs')
        group by n.nspname, c.relname
        """;

    private static final String REFERENCES = """
        select n.nspname || '.' || c.relname, a.attname, pn.nspname || '.' || p.relname, pa.attname
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_class p on p.oid = k.confrelid join pg_namespace pn on pn.oid = p.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
        join pg_attribute pa on pa.attrelid = p.oid and pa.attnum = any (k.confkey)
        where k.contype = 'f' and k.confdeltype in ('a', 'r') and cardinality(k.conkey) = 1
          and n.nspname in ('core', 'audit', 'assessment', 'lms', 'lrs')
        order by 1, 2
        """;

    static Layout of(EntityManager entities) {
        Map<String, List<String>> keys = new HashMap<>();
        for (Object[] row : rows(entities, KEYS)) {
            List<String> columns = Arrays.stream(String.valueOf(row[1]).split(" ", -1))
                    .filter(column -> !column.isEmpty())
                    .toList();
            keys.put(String.valueOf(row[0]), columns);
        }
        return new Layout(
                keys,
                rows(entities, REFERENCES).stream()
                        .map(row -> new Reference(
                                String.valueOf(row[0]),
                                String.valueOf(row[1]),
                                String.valueOf(row[2]),
                                String.valueOf(row[3])))
                        .toList());
    }

    private static List<Object[]> rows(EntityManager entities, String sql) {
        List<?> rows = entities.createNativeQuery(sql).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** Whether this installation has the table; the record store may be another one. */
    boolean has(String table) {
        return keys.containsKey(table);
    }

    /** The one column by which other tables name a row. */
    String key(String table) {
        return keys.getOrDefault(table, List.of()).get(0);
    }

    /** Whether a row is named by an id of its own that nothing else will ever have. */
    boolean namedByChance(String table) {
        return !KEYS_GIVEN_AGAIN.contains(table);
    }

    /** What a row is called, in SQL; where a table has no key, all of it. */
    String name(String table, String row) {
        List<String> columns = keys.getOrDefault(table, List.of());
        return columns.isEmpty()
                ? "cast(%s as text)".formatted(row)
                : "concat_ws(' ', %s.%s)".formatted(row, String.join(", " + row + ".", columns));
    }

    List<Reference> to(String table) {
        return references.stream()
                .filter(reference -> reference.to().equals(table))
                .toList();
    }
}
