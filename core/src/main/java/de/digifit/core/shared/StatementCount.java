// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the SQL statements that a thread sends, so that each page's number can be seen and asserted: cost that grows
 * with the data shows here long before it is felt.
 */
public class StatementCount implements StatementInspector {

    private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

    @Override
    public String inspect(String sql) {
        SENT.set(SENT.get() + 1);
        return sql;
    }

    /** Begins a new count for this thread and answers with the old one. */
    public static int restart() {
        int sent = SENT.get();
        SENT.remove();
        return sent;
    }
}
