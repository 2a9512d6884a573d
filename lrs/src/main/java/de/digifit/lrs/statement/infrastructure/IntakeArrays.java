// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement.infrastructure;

import de.digifit.lrs.statement.Mention;
import de.digifit.lrs.statement.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A batch as one array a column. */
class IntakeArrays {

    private final Connection connection;
    private final PreparedStatement insert;
    private int bound;

    IntakeArrays(Connection connection, PreparedStatement insert) {
        this.connection = connection;
        this.insert = insert;
    }

    void bind(List<Statement.Recorded> batch) throws SQLException {
        column("uuid", batch, one -> one.statement().id().value());
        column("timestamptz", batch, one -> one.stored().toString());
        column("timestamptz", batch, one -> text(one.statement().timestamp().orElse(null)));
        column("uuid", batch, one -> one.statement().verb().value());
        column("uuid", batch, one -> one.statement().registration().orElse(null));
        column("uuid", batch, one -> one.statement().target().orElse(null));
        column("boolean", batch, one -> one.statement().voids());
        column("bytea", batch.stream().map(one -> one.statement().fingerprint()).toArray(byte[][]::new));
        column("text", batch, Statement.Recorded::body);
        mentions(batch, Mention.Kind.ACTOR);
        mentions(batch, Mention.Kind.ACTIVITY);
    }

    private void mentions(List<Statement.Recorded> batch, Mention.Kind kind) throws SQLException {
        List<UUID> statements = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Statement.Recorded one : batch) {
            for (Mention mention : one.mentions()) {
                if (mention.kind() == kind) {
                    statements.add(one.statement().id().value());
                    mentions.add(mention);
                }
            }
        }
        column("uuid", statements.toArray());
        column("uuid", mentions, mention -> mention.key().value());
        column("boolean", mentions, Mention::direct);
    }

    private <T> void column(String type, List<T> rows, Function<T, @Nullable Object> value) throws SQLException {
        column(type, rows.stream().map(value).toArray());
    }

    private void column(String type, @Nullable Object[] values) throws SQLException {
        insert.setArray(++bound, connection.createArrayOf(type, values));
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
