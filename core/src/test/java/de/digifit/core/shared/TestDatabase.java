// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.naming.Context;
import javax.sql.DataSource;

/**
 * A real PostgreSQL, one a test run, with the persistence units as they are shipped: migrated by the same integrator,
 * then validated. Only the server's transactions are replaced by plain ones.
 */
public final class TestDatabase {

    private static final int CONNECTIONS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final DataSource POSTGRES = start();
    private static final Map<String, EntityManagerFactory> UNITS = new ConcurrentHashMap<>();

    private TestDatabase() {}

    public static DataSource dataSource() {
        return POSTGRES;
    }

    public static EntityManager open(String unit) {
        return UNITS.computeIfAbsent(unit, TestDatabase::unit).createEntityManager();
    }

    /** Commits what was done, or takes all of it back. */
    public static <T> T inTransaction(String unit, Function<EntityManager, T> act) {
        EntityManager entities = open(unit);
        EntityTransaction transaction = entities.getTransaction();
        transaction.begin();
        try {
            T result = act.apply(entities);
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            entities.close();
        }
    }

    public static void inTransactionDo(String unit, Consumer<EntityManager> act) {
        inTransaction(unit, entities -> {
            act.accept(entities);
            return true;
        });
    }

    private static EntityManagerFactory unit(String name) {
        return Persistence.createEntityManagerFactory(
                name,
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        // As the server does: what is not in the standard's query language is refused.
                        "hibernate.jpa.compliance.query",
                        "true",
                        "jakarta.persistence.nonJtaDataSource",
                        POSTGRES));
    }

    private static DataSource start() {
        try {
            System.setProperty(Context.INITIAL_CONTEXT_FACTORY, TestNaming.class.getName());
            // It stops with the JVM.
            return pool(EmbeddedPostgres.builder().start().getPostgresDatabase());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the server does: a transaction waits for a connection instead of opening one. */
    private static DataSource pool(DataSource postgres) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(postgres);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        return new HikariDataSource(pool);
    }
}
