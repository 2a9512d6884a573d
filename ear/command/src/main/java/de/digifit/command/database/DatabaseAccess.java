// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** How to reach a database: address, user and password. */
public record DatabaseAccess(String url, String user, String password) {

    private static final String PATIENCE_IN_SECONDS = "5";

    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", PATIENCE_IN_SECONDS);
        properties.setProperty("loginTimeout", PATIENCE_IN_SECONDS);
        properties.setProperty("ApplicationName", "digifit command");
        return DriverManager.getConnection(url, properties);
    }

    /** Without the password, which has no place in a log. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
