// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import de.digifit.command.check.Finding;
import java.sql.SQLException;

/** What was to leave the building has left it. */
final class OutboxExamination {

    private static final long TOLERATED_MINUTES = 15;

    private OutboxExamination() {}

    static Finding of(Conversation talk) throws SQLException {
        if (talk.holds("select to_regclass('lms.outbox') is null")) {
            return Finding.ok("check.outbox.absent");
        }
        boolean marked = talk.holds("select exists (select 1 from information_schema.columns"
                + " where table_schema = 'lms' and table_name = 'outbox' and column_name = 'sent_at')");
        String waiting = marked ? " from lms.outbox where sent_at is null" : " from lms.outbox";
        String minutes =
                talk.text("select coalesce(floor(extract(epoch from now() - min(created_at)) / 60), 0)" + waiting);
        return judge(talk.text("select count(*)" + waiting), Long.parseLong(minutes));
    }

    static Finding judge(String waiting, long minutes) {
        return minutes > TOLERATED_MINUTES
                ? Finding.warning("check.outbox.late", waiting, minutes)
                : Finding.ok("check.outbox.ok", waiting);
    }
}
