// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

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

    private static void migrate(String schema) {
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(dataSource())
                .schemas(schema)
                .locations("classpath:db/" + schema)
                .load()
                .migrate();
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
