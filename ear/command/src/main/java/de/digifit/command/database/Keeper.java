// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import de.digifit.command.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Gives the audit log to a role of its own, so that the application's role cannot change it. */
final class Keeper {

    private static final String SCRIPT = "keeper.sql";

    private Keeper() {}

    /** @param administrator with the right to make roles, in the database of the town; its migrations are done */
    static void takeOver(DatabaseAccess administrator) {
        try (Connection connection = administrator.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(script());
        } catch (SQLException failure) {
            throw new DatabaseFailed(
                    Sentence.of("postgres.not-kept", administrator.url(), DatabaseFailed.reason(failure)), failure);
        }
    }

    private static String script() {
        InputStream stored = Objects.requireNonNull(Keeper.class.getResourceAsStream(SCRIPT));
        try (stored) {
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
