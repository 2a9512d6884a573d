// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import de.digifit.command.database.PostgresTools.Outcome;
import de.digifit.command.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes an empty data directory into a PostgreSQL with our role and our database. */
final class PostgresBirth {

    static final String ADMINISTRATOR = "postgres";
    static final String DATABASE = "digifit";

    private PostgresBirth() {}

    static void of(PostgresDirectory directory, PostgresTools tools) throws IOException {
        Path half = directory.data().resolveSibling("postgres.unfinished");
        PostgresDirectory.delete(half);
        PostgresSecrets secrets = PostgresSecrets.writeTo(directory.secrets());
        Path passwordFile = PostgresSecrets.passwordFile(secrets.administrator());
        try {
            // Names and places are sorted as in German; the C library's locales differ from machine to machine.
            Outcome outcome = tools.run(
                    "initdb",
                    "-D",
                    half.toString(),
                    "-U",
                    ADMINISTRATOR,
                    "--auth=scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=de-DE",
                    "--no-instructions");
            if (outcome.failed()) {
                throw new DatabaseFailed(Sentence.of("postgres.not-created", directory.data(), outcome.lastLine()));
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(half, directory.data());
    }

    /** Asks first: on every start but the first one there is nothing to do. Never drops what is there. */
    static void ensureDatabase(DatabaseAccess administrator, DatabaseAccess application) {
        try (Connection connection = administrator.connect();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select 1 from pg_roles where rolname = '" + DATABASE + "'")) {
                // Letters, digits, - and _ only: see PostgresSecrets.
                statement.execute("create role " + DATABASE + " login password '" + application.password() + "'");
            }
            if (isMissing(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + DATABASE);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailed(
                    Sentence.of("postgres.not-created", administrator.url(), DatabaseFailed.reason(failure)), failure);
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
