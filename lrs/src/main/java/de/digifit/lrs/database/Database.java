// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** PostgreSQL through the server's data source; transactions belong to the acts. */
@ApplicationScoped
public class Database {

    private static final String SCHEMA = "lrs";

    @Resource(lookup = "java:jboss/datasources/DigiFitDS")
    private @Nullable DataSource dataSource;

    @Inject
    public Database() {}

    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Some work on a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** @throws DatabaseGone when there is no connection to be had, or it broke */
    public <T> T ask(Work<T> work) {
        try (Connection connection = source().getConnection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw Outage.isBehind(failed) ? new DatabaseGone(failed) : new IllegalStateException(failed);
        }
    }

    public void migrate() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source())
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/" + SCHEMA)
                .load()
                .migrate();
    }

    private DataSource source() {
        if (dataSource == null) {
            throw new IllegalStateException("There is no data source");
        }
        return dataSource;
    }
}
