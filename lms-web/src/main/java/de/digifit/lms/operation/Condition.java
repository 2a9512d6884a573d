// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.operation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The state of this installation at one moment.
 *
 * @param waiting statements that are still to be sent to the record store
 * @param parked statements that the record store refused; a person has to look
 * @param oldestWaiting since when the oldest of the waiting ones waits
 */
public record Condition(
        String databaseVersion, List<SchemaState> schemas, long waiting, long parked, Optional<Instant> oldestWaiting) {

    public Condition {
        schemas = List.copyOf(schemas);
    }

    /** Up to which version a schema has been migrated. */
    public record SchemaState(String schema, String version) {}
}
