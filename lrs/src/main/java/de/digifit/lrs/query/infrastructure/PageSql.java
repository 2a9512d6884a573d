// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.query.infrastructure;

import de.digifit.lrs.query.Filter;
import de.digifit.lrs.query.Span;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A page of statements as SQL: those the filter matches, and those that refer to one it matches (xAPI 1.0.3 part
 * three, section 2.1.3), each branch along an index that holds filter and order.
 */
class PageSql {

    private static final String NOT_VOIDED =
            " and (%1$s.voiding or not exists (select 1 from lrs.statement v where v.target = %1$s.id and v.voiding))";

    private final Filter filter;
    private final Span span;
    private final String direction;
    private final Sql sql = new Sql();

    private PageSql(Filter filter, Span span) {
        this.filter = filter;
        this.span = span;
        this.direction = span.ascending() ? "asc" : "desc";
    }

    /** One row more than the limit, to know whether there are more. */
    static Sql of(Filter filter, Span span) {
        PageSql page = new PageSql(filter, span);
        page.sql.add("select s.body, p.stored, p.id from (select u.stored, u.id from ((");
        page.matching();
        if (!filter.matchesAll()) {
            page.sql.add(") union (");
            page.referring();
        }
        page.sql.add(")) u");
        page.orderedAndLimited("u.stored", "u.id");
        page.sql.add(") p join lrs.statement s on s.id = p.id order by p.stored " + page.direction + ", p.id "
                + page.direction);
        return page.sql;
    }

    private void matching() {
        boolean mentioned = filter.actor().isPresent() || filter.activity().isPresent();
        String stored = mentioned ? "m.stored" : "s.stored";
        String id = mentioned ? "m.statement" : "s.id";
        sql.add("select " + stored + " as stored, " + id + " as id from ");
        filtered();
        sql.add(NOT_VOIDED.formatted("s"));
        within(stored, id);
        orderedAndLimited(stored, id);
    }

    private void referring() {
        sql.add("select r.stored, r.id from lrs.statement r where r.target is not null and exists (select 1 from ");
        filtered();
        sql.add(" and s.id = r.target)" + NOT_VOIDED.formatted("r"));
        within("r.stored", "r.id");
        orderedAndLimited("r.stored", "r.id");
    }

    private void filtered() {
        if (filter.actor().isPresent()) {
            mentioned("actor", filter.actor().get());
            filter.activity().ifPresent(this::alsoThatActivity);
        } else if (filter.activity().isPresent()) {
            mentioned("activity", filter.activity().get());
        } else {
            sql.add("lrs.statement s where true");
            filter.verb().ifPresent(verb -> sql.add(" and s.verb = ?", verb.value()));
        }
        filter.registration().ifPresent(registration -> sql.add(" and s.registration = ?", registration));
    }

    private void mentioned(String kind, Filter.Mentioned asked) {
        sql.add(
                "lrs." + kind + "_mention m join lrs.statement s on s.id = m.statement where m." + kind + " = ?",
                asked.key().value());
        sql.add(asked.anywhere() ? "" : " and m.direct");
        filter.verb().ifPresent(verb -> sql.add(" and m.verb = ?", verb.value()));
    }

    private void alsoThatActivity(Filter.Mentioned asked) {
        sql.add(
                " and exists (select 1 from lrs.activity_mention a where a.activity = ? and a.stored = m.stored"
                        + " and a.statement = m.statement"
                        + (asked.anywhere() ? ")" : " and a.direct)"),
                asked.key().value());
    }

    private void within(String stored, String id) {
        span.since().ifPresent(since -> sql.add(" and " + stored + " > ?", utc(since)));
        span.until().ifPresent(until -> sql.add(" and " + stored + " <= ?", utc(until)));
        span.after()
                .ifPresent(after -> sql.add(
                        " and (" + stored + ", " + id + (span.ascending() ? ") > (?, ?)" : ") < (?, ?)"),
                        utc(after.stored()),
                        after.id()));
    }

    private void orderedAndLimited(String stored, String id) {
        sql.add(" order by " + stored + " " + direction + ", " + id + " " + direction + " limit ?", span.limit() + 1);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
