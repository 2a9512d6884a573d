// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import de.digifit.command.database.DatabaseAccess;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A look into the tables, for what no page tells: ids of others, and how much there is of something. */
public final class Records {

    private final DatabaseAccess access;

    Records(DatabaseAccess access) {
        this.access = access;
    }

    /** The first column of the first row. */
    public String text(String sql, Object... parameters) {
        try (Connection connection = access.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("No row for " + sql);
                }
                return rows.getString(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public int number(String sql, Object... parameters) {
        return Integer.parseInt(text(sql, parameters));
    }

    public void change(String sql, Object... parameters) {
        try (Connection connection = access.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
