// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import de.digifit.command.check.Finding;
import java.sql.SQLException;

/** The role of the application cannot change the audit log. */
final class AuditLogExamination {

    private AuditLogExamination() {}

    static Finding of(Conversation talk) throws SQLException {
        if (talk.holds("select to_regclass('audit.entry') is null")) {
            return Finding.ok("check.audit-log.absent");
        }
        boolean own = talk.holds("select pg_has_role(current_user, relowner, 'USAGE') from pg_class"
                + " where oid = to_regclass('audit.entry')");
        return own ? Finding.warning("check.audit-log.own") : Finding.ok("check.audit-log.ok");
    }
}
