// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the SQL statements that a thread sends, so that each page's number can be seen and asserted: cost that grows
 * with the data shows here long before it is felt. Beside that it notices whether what is kept was changed; writing down
 * that somebody looked is no change.
 */
public class StatementCount implements StatementInspector {

    private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

    private static final Pattern CHANGE =
            Pattern.compile("\\b(?:insert into|update|delete from) (?:core|assessment|lms|lrs)\\.(?!view_log\\b)");

    private static final ThreadLocal<Boolean> CHANGED = ThreadLocal.withInitial(() -> false);

    @Override
    public String inspect(String sql) {
        SENT.set(SENT.get() + 1);
        if (CHANGE.matcher(sql).find()) {
            CHANGED.set(true);
        }
        return sql;
    }

    /** Begins a new count for this thread and answers with the old one. */
    public static int restart() {
        int sent = SENT.get();
        SENT.remove();
        return sent;
    }

    /** Whether this thread changed what is kept since {@link #forgetChanges}. */
    public static boolean changed() {
        return CHANGED.get();
    }

    public static void forgetChanges() {
        CHANGED.remove();
    }
}
