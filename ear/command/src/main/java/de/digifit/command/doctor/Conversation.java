// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Short questions to a database that are answered in one column. */
record Conversation(Connection connection) {

    List<String> list(String question, String... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            for (int index = 0; index < arguments.length; index++) {
                statement.setString(index + 1, arguments[index]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> answers = new ArrayList<>();
                while (rows.next()) {
                    answers.add(String.valueOf(rows.getString(1)));
                }
                return answers;
            }
        }
    }

    String text(String question, String... arguments) throws SQLException {
        return list(question, arguments).get(0);
    }

    boolean holds(String question, String... arguments) throws SQLException {
        return text(question, arguments).equals("t");
    }
}
