// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;

/** Tells that two requests met at the same row: one came through, the other can read anew and try again. */
final class Collision {

    private static final String UNIQUE = "23505";
    private static final String ROLLED_BACK = "40";

    private Collision() {}

    static boolean isBehind(Throwable failure) {
        return Causes.of(failure).anyMatch(Collision::isOne);
    }

    private static boolean isOne(Throwable cause) {
        if (cause instanceof SQLException failed) {
            String state = String.valueOf(failed.getSQLState());
            return state.equals(UNIQUE) || state.startsWith(ROLLED_BACK);
        }
        return cause instanceof OptimisticLockException;
    }
}
