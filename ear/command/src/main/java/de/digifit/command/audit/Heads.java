// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.digifit.command.audit.Audit.Checked;
import de.digifit.command.audit.Audit.State;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where the audit logs of all towns end. Noted outside the database, it shows later whether a log was written anew.
 *
 * @param heads in the order of the towns' ids
 */
public record Heads(List<Head> heads) {

    /** The end of one town's log: how many entries there ever were, and the seal of the last one. */
    public record Head(String town, long entries, String seal) {}

    /** The rule that is asked with an earlier note only. */
    static final String RULE = "audit-log-was-not-written-anew";

    private static final String KNOWN = "select to_regclass('audit.chain') is not null";
    private static final String PRESENT = "select town, entries, head from audit.chain order by town";
    private static final String STILL =
            "select 1 from audit.entry where town = cast(? as uuid) and place = ? and seal = ?";

    public Heads {
        heads = List.copyOf(heads);
    }

    /** Of today; none where there is no audit log yet. */
    public static Heads of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet known = statement.executeQuery(KNOWN)) {
            return known.next() && known.getBoolean(1) ? present(connection) : new Heads(List.of());
        }
    }

    private static Heads present(Connection connection) throws SQLException {
        List<Head> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(PRESENT)) {
            while (rows.next()) {
                found.add(new Head(
                        Objects.requireNonNull(rows.getString(1)),
                        rows.getLong(2),
                        Objects.requireNonNull(rows.getString(3))));
            }
        }
        return new Heads(found);
    }

    /**
     * Of an earlier audit, as {@code audit --json} wrote it.
     *
     * @throws IOException when the file cannot be read or is none of these
     */
    public static Heads noted(Path file) throws IOException {
        JsonNode logs = new ObjectMapper().readTree(file.toFile()).path("logs");
        if (!logs.isArray()) {
            throw new IOException("no field \"logs\"");
        }
        List<Head> found = new ArrayList<>();
        logs.forEach(log -> found.add(new Head(
                log.path("town").asText(),
                log.path("entries").asLong(),
                log.path("seal").asText())));
        return new Heads(found);
    }

    /** Whether what was the end then still stands at its place. */
    public Checked stillThere(Connection connection) throws SQLException {
        List<String> cases = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(STILL)) {
            for (Head head : heads) {
                statement.setString(1, head.town());
                statement.setLong(2, head.entries());
                statement.setString(3, head.seal());
                try (ResultSet rows = statement.executeQuery()) {
                    if (head.entries() > 0 && !rows.next()) {
                        cases.add(head.town() + " " + head.entries());
                    }
                }
            }
        }
        return new Checked(RULE, cases.isEmpty() ? State.HOLDS : State.BROKEN, cases);
    }
}
