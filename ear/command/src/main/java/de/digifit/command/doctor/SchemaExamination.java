// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import de.digifit.command.check.Finding;
import de.digifit.command.doctor.Diagnosis.Entry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each schema has all the migrations that the delivered application brings, and none of them failed. */
final class SchemaExamination {

    private static final List<String> SCHEMAS = List.of("core", "assessment", "lms", "lrs");

    private final Conversation talk;
    private final DeliveredMigrations delivered;

    SchemaExamination(Conversation talk, DeliveredMigrations delivered) {
        this.talk = talk;
        this.delivered = delivered;
    }

    List<Entry> entries() throws SQLException {
        List<Entry> entries = new ArrayList<>();
        for (String schema : SCHEMAS) {
            entries.add(new Entry("schema:" + schema, finding(schema)));
        }
        return entries;
    }

    private Finding finding(String schema) throws SQLException {
        String history = schema + ".flyway_schema_history";
        if (talk.holds("select to_regclass(?) is null", history)) {
            return Finding.warning("check.schema.missing", schema);
        }
        List<String> failed = talk.list("select version from " + history + " where not success");
        if (!failed.isEmpty()) {
            return Finding.problem("check.schema.failed", schema, failed.get(0));
        }
        List<String> done = talk.list("select version from " + history + " where version is not null");
        Set<String> pending = new HashSet<>(delivered.of(schema));
        done.forEach(version -> pending.remove(DeliveredMigrations.plain(version)));
        return pending.isEmpty()
                ? Finding.ok("check.schema.ok", schema, done.size())
                : Finding.warning("check.schema.pending", schema, pending.size());
    }
}
