// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** A real PostgreSQL with our schema, and transactions as the server would keep them: one a thread. */
public final class TestDatabase {

    private static final TestDatabase ONLY = new TestDatabase();

    private final DataSource postgres;
    private final ThreadLocal<Optional<Connection>> running = ThreadLocal.withInitial(Optional::empty);

    private TestDatabase() {
        try {
            // It stops with the JVM.
            postgres = EmbeddedPostgres.builder().start().getPostgresDatabase();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        database().migrate();
    }

    public static TestDatabase get() {
        return ONLY;
    }

    public Database database() {
        DataSource joining = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                        "getConnection".equals(method.getName()) ? connection() : method.invoke(postgres, arguments));
        return new Database(joining);
    }

    /** Commits what the act did, or takes all of it back. */
    public void inTransaction(Runnable act) {
        try (Connection connection = postgres.getConnection()) {
            connection.setAutoCommit(false);
            running.set(Optional.of(connection));
            try {
                act.run();
                connection.commit();
            } catch (RuntimeException refused) {
                connection.rollback();
                throw refused;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            running.remove();
        }
    }

    public long count(String from) {
        return database().ask(connection -> {
            try (var rows = connection.createStatement().executeQuery("select count(*) from lrs." + from)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    public void clear() {
        database().ask(connection -> connection
                .createStatement()
                .execute("truncate lrs.statement, lrs.actor_mention, lrs.activity_mention, lrs.credential"));
    }

    private Connection connection() throws SQLException {
        Optional<Connection> joined = running.get();
        return joined.isPresent() ? unclosed(joined.get()) : postgres.getConnection();
    }

    private static Connection unclosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TestDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if ("close".equals(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
