// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema of a persistence unit up to date before Hibernate validates it.
 *
 * <p>The unit names its schema in the property {@code digifit.schema}; the statements lie under {@code db/<schema>} on
 * its class path. Startup observers of CDI would run too late: validation would already have failed.
 */
public class MigrationIntegrator implements Integrator {

    static final String SCHEMA = "digifit.schema";
    private static final long TURN = 7_041_973_502L;
    private static final String DATA_SOURCE = "java:jboss/datasources/DigiFitDS";

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        Map<String, Object> settings = factory.getServiceRegistry()
                .requireService(ConfigurationService.class)
                .getSettings();
        if (settings.get(SCHEMA) instanceof String schema) {
            migrate(schema);
        }
    }

    /**
     * One schema at a time, also where several nodes start at once: the units start side by side, and two that need the
     * same extension would otherwise make it twice.
     */
    private static void migrate(String schema) {
        DataSource source = dataSource();
        try (Connection turn = source.getConnection();
                Statement statement = turn.createStatement()) {
            statement.execute("select pg_advisory_lock(" + TURN + ")");
            try {
                Flyway.configure(Thread.currentThread().getContextClassLoader())
                        .dataSource(source)
                        .schemas(schema)
                        .locations("classpath:db/" + schema)
                        .load()
                        .migrate();
            } finally {
                statement.execute("select pg_advisory_unlock(" + TURN + ")");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The database does not answer", failure);
        }
    }

    @SuppressWarnings("BanJNDI") // the name is a constant of ours, nothing that a user can say
    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no datasource " + DATA_SOURCE, e);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing is held.
    }
}
