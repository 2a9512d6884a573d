// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.problem;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a database that is away from a statement that is wrong. */
public final class Outage {

    /** Connection lost, too many connections or no room, shut down or starting. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private Outage() {}

    public static boolean isBehind(Throwable failure) {
        return Causes.of(failure).anyMatch(Outage::isOne);
    }

    private static boolean isOne(Throwable cause) {
        if (cause instanceof SQLException failed) {
            String state = failed.getSQLState();
            // A pool that cannot connect gives no state at all.
            return state == null
                    || state.length() < 2
                    || CLASSES.contains(state.substring(0, 2))
                    || failed instanceof SQLTransientException
                    || failed instanceof SQLRecoverableException;
        }
        // The commit did not come through.
        return cause instanceof RollbackException || cause instanceof SystemException;
    }
}
