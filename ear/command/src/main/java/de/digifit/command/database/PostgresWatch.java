// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks after a PostgreSQL and brings it back when it dies, more and more slowly when it dies again at once. */
public final class PostgresWatch implements AutoCloseable {

    private static final Duration GLANCE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Postgres postgres;
    private @Nullable Thread thread;

    public PostgresWatch(Postgres postgres) {
        this.postgres = postgres;
    }

    public synchronized void start() {
        Thread watch = new Thread(this::watch, "postgres-watch");
        watch.setDaemon(true);
        watch.start();
        thread = watch;
    }

    @Override
    public synchronized void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void watch() {
        Duration pause = GLANCE;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(pause.toMillis());
                pause = revived() ? longer(pause) : GLANCE;
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean revived() {
        try {
            return postgres.revive();
        } catch (IOException | DatabaseFailed failure) {
            return true;
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
