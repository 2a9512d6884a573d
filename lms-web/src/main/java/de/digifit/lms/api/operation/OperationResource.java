// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.operation;

import de.digifit.lms.operation.Condition;
import de.digifit.lms.operation.application.Operation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of the installation, for monitoring. */
@Path("/operation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperationResource {

    @Inject
    Operation operation;

    @GET
    public ConditionView condition() {
        return ConditionView.of(operation.condition());
    }

    /** Versions, and what waits to be sent to the record store. */
    public record ConditionView(String databaseVersion, List<SchemaView> schemas, OutboxView outbox) {

        static ConditionView of(Condition condition) {
            return new ConditionView(
                    condition.databaseVersion(),
                    condition.schemas().stream()
                            .map(state -> new SchemaView(state.schema(), state.version()))
                            .toList(),
                    new OutboxView(
                            condition.waiting(),
                            condition.parked(),
                            condition.oldestWaiting().orElse(null)));
        }
    }

    /** Up to which version a schema has been migrated. */
    public record SchemaView(String schema, String version) {}

    /** Statements that wait, those that the record store refused, and since when the oldest waits. */
    public record OutboxView(
            long waiting, long parked, @Nullable Instant oldestWaiting) {}
}
