// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import static de.digifit.command.setting.Catalogue.SERVER_HOME;

import de.digifit.command.check.Finding;
import de.digifit.command.check.Finding.State;
import de.digifit.command.database.DatabaseAccess;
import de.digifit.command.database.DatabaseFailed;
import de.digifit.command.database.ExternalDatabase;
import de.digifit.command.database.KnownDatabase;
import de.digifit.command.doctor.Diagnosis.Entry;
import de.digifit.command.setting.Settings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The database: whether it answers, keeps what it was given, and has the shape that the application needs. */
final class DatabaseExamination {

    private final Settings settings;

    DatabaseExamination(Settings settings) {
        this.settings = settings;
    }

    List<Entry> entries() {
        Optional<DatabaseAccess> access = KnownDatabase.of(settings);
        if (access.isEmpty()) {
            return List.of(new Entry("database", Finding.ok("check.database.not-yet")));
        }
        try {
            new ExternalDatabase(access.get()).check();
            return look(access.get());
        } catch (DatabaseFailed failure) {
            return List.of(new Entry("database", new Finding(State.PROBLEM, failure.sentence())));
        } catch (SQLException failure) {
            return List.of(new Entry(
                    "database",
                    Finding.problem(
                            "database.unreachable",
                            access.get().url(),
                            access.get().user(),
                            String.valueOf(failure.getMessage()))));
        }
    }

    private List<Entry> look(DatabaseAccess access) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (Connection connection = access.connect()) {
            String version = connection.getMetaData().getDatabaseProductVersion();
            entries.add(new Entry("database", Finding.ok("check.database.ok", version, access.url())));
            Conversation talk = new Conversation(connection);
            entries.add(new Entry("fsync", durability(talk, "fsync")));
            entries.add(new Entry("synchronous-commit", durability(talk, "synchronous_commit")));
            entries.add(new Entry("clock", ClockExamination.of(talk)));
            entries.addAll(
                    new SchemaExamination(talk, DeliveredMigrations.of(settings.directory(SERVER_HOME))).entries());
            entries.add(new Entry("outbox", OutboxExamination.of(talk)));
            entries.add(new Entry("audit-log", AuditLogExamination.of(talk)));
        }
        return entries;
    }

    private static Finding durability(Conversation talk, String name) throws SQLException {
        String value = talk.text("select current_setting(?)", name);
        return value.equals("off")
                ? Finding.problem("check.durability.off", name, value)
                : Finding.ok("check.durability.ok", name, value);
    }
}
