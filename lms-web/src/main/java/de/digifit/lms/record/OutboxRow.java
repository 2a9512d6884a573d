// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A statement that waits to be sent.
 *
 * <p>Its id is the id of the statement and is fixed here, so that sending it again is recognised by the store as the
 * same statement. It is written in the transaction of the act: either both happened or neither.
 */
@Entity
@Table(schema = "lms", name = "outbox")
public class OutboxRow {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private String statement;

    private Instant createdAt;
    private Instant nextAt;

    protected OutboxRow() {}

    public OutboxRow(UUID id, String statement, Instant now) {
        this.id = id;
        this.statement = statement;
        this.createdAt = now;
        this.nextAt = now;
    }
}
