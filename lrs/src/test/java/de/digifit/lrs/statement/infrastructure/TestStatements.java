// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement.infrastructure;

import de.digifit.lrs.authority.Authority;
import de.digifit.lrs.authority.Scope;
import de.digifit.lrs.database.TestDatabase;
import de.digifit.lrs.statement.StatementId;
import de.digifit.lrs.statement.application.StatementIntake;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells statements to PostgreSQL, each call a transaction. */
public final class TestStatements {

    public static final Authority OUTBOX =
            new Authority("outbox", "https://lrs.example/xapi", Set.of(Scope.STATEMENTS_WRITE));

    private static final StatementIntake INTAKE =
            new StatementIntake(new JdbcStatements(TestDatabase.get().database()));

    private TestStatements() {}

    public static List<StatementId> tell(String json) {
        List<StatementId> ids = new ArrayList<>();
        TestDatabase.get().inTransaction(() -> ids.addAll(INTAKE.post(OUTBOX, json)));
        return ids;
    }

    public static void tellWithinTransaction(String json) {
        INTAKE.post(OUTBOX, json);
    }

    public static void put(StatementId id, String json) {
        TestDatabase.get().inTransaction(() -> INTAKE.put(OUTBOX, id, json));
    }
}
