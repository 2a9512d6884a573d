// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.audit;

import de.digifit.command.database.DatabaseAccess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** A database of its own with the delivered migrations and the data of a town, for putting wrong things into. */
final class TownCopy implements AutoCloseable {

    private static final Path ROOT = Path.of("..");
    private static final Map<String, String> MODULES =
            Map.of("core", "core", "assessment", "assessment", "lms", "lms-web");

    private final EmbeddedPostgres postgres;
    private final Connection connection;

    private TownCopy(EmbeddedPostgres postgres, Connection connection) {
        this.postgres = postgres;
        this.connection = connection;
    }

    static TownCopy of(DatabaseAccess town) throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        Connection copy = postgres.getPostgresDatabase().getConnection();
        TownCopy made = new TownCopy(postgres, copy);
        try (Connection original = town.connect()) {
            for (String schema : List.of("core", "assessment", "lms")) {
                made.migrate(schema);
                made.fill(schema, original);
            }
            // Its tables come with the migrations of core.
            made.fill("audit", original);
        }
        copy.setAutoCommit(false);
        return made;
    }

    Connection connection() {
        return connection;
    }

    private void migrate(String schema) throws IOException, SQLException {
        Path folder = ROOT.resolve(MODULES.get(schema))
                .resolve("src/main/resources/db")
                .resolve(schema);
        execute("create schema " + schema);
        execute("set search_path to " + schema);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList()) {
                execute(Files.readString(file));
            }
        }
    }

    private void fill(String schema, Connection original) throws IOException, SQLException {
        // In any order: what refers to what was asked when the original was written.
        execute("set session_replication_role to replica");
        for (String table : tables(schema)) {
            String name = schema + "." + table;
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            original.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + name + " to stdout", rows);
            execute("delete from " + name);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + name + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
        }
        execute("set session_replication_role to origin");
    }

    private List<String> tables(String schema) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select tablename from pg_tables where schemaname = '" + schema + "' order by tablename")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }
}
