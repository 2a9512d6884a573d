// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import de.digifit.command.text.Sentence;
import java.sql.Connection;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs: DigiFit only looks whether it can be used. */
public final class ExternalDatabase {

    public static final int OLDEST_VERSION = 15;

    private final DatabaseAccess access;

    public ExternalDatabase(DatabaseAccess access) {
        this.access = access;
    }

    public void check() {
        try (Connection connection = access.connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new DatabaseFailed(Sentence.of("database.too-old", access.url(), version, OLDEST_VERSION));
            }
        } catch (SQLException failure) {
            throw new DatabaseFailed(
                    Sentence.of("database.unreachable", access.url(), access.user(), DatabaseFailed.reason(failure)),
                    failure);
        }
    }
}
