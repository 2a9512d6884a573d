// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Ready means that the database answers. It turns red within seconds and recovers by itself.
 *
 * <p>The server finds health checks in the libraries of an archive only, not in its web applications.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/DigiFitDS")
    DataSource database;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService threads;

    private @Nullable Future<Boolean> asked;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try {
            return ask().get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false; // what is wrong stands in the log of the pool; here only that it is
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    // A database that hangs holds one thread and no more: later questions wait for the same answer.
    private synchronized Future<Boolean> ask() {
        Future<Boolean> current = asked;
        if (current == null || current.isDone()) {
            current = threads.submit(this::isThere);
            asked = current;
        }
        return current;
    }

    private boolean isThere() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        }
    }
}
