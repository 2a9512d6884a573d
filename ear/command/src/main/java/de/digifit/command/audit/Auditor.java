// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.audit;

import de.digifit.command.audit.Audit.Checked;
import de.digifit.command.audit.Audit.State;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks all rules in one transaction that only reads and sees one moment, however much happens meanwhile. */
public final class Auditor {

    private static final String KNOWN = """
            select case array_length(string_to_array(?, '.'), 1)
                when 2 then to_regclass(?) is not null
                else exists (
                    select 1 from information_schema.columns c
                    where c.table_schema || '.' || c.table_name || '.' || c.column_name = ?) end
            """;

    private final List<Rule> rules;

    public Auditor(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    public Audit audit(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            return ask(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** In the transaction in which the connection is. */
    public Audit ask(Connection connection) throws SQLException {
        List<Checked> checked = new ArrayList<>();
        for (Rule rule : rules) {
            checked.add(ask(connection, rule));
        }
        return new Audit(checked);
    }

    private static Checked ask(Connection connection, Rule rule) throws SQLException {
        for (String need : rule.needs()) {
            if (!isKnown(connection, need)) {
                return new Checked(rule.id(), State.NOT_ASKED, List.of());
            }
        }
        List<String> cases = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(rule.question())) {
            while (rows.next()) {
                cases.add(String.valueOf(rows.getString(1)));
            }
        } catch (SQLException failure) {
            throw new SQLException("Rule " + rule.id() + ": " + failure.getMessage(), failure.getSQLState(), failure);
        }
        return new Checked(rule.id(), cases.isEmpty() ? State.HOLDS : State.BROKEN, cases);
    }

    private static boolean isKnown(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            for (int place = 1; place <= 3; place++) {
                statement.setString(place, name);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
