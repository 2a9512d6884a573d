// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import de.digifit.tests.town.Records;
import java.util.List;
import java.util.stream.IntStream;

/** Fills Musterau with more people and dates than it has. */
final class LargeTown {

    private static final String PEOPLE = """
            with town as (select town as id from core.account where login = 'alex'), added as (
                insert into core.person (id, town, first_name, family_name)
                select gen_random_uuid(), town.id, 'Person', 'Nummer ' || n
                from town, generate_series(1, ? - (select count(*)::int from core.person p, town t where p.town = t.id)) n
                returning id
            ), units as (select array_agg(u.id) as ids from core.unit u, town where u.town = town.id)
            insert into core.employment (id, person, unit, share, valid_from)
            select gen_random_uuid(), added.id, units.ids[1 + floor(random() * array_length(units.ids, 1))::int], 100,
                   current_date - 400
            from added, units
            """;

    /** Copies of what there is, spread over a year: half of them are still open. */
    private static final String EVENTS = """
            with original as materialized (
                select (array_agg(e.id order by e.starts_at desc))[1] as id from lms.event e
                where e.town = (select town from core.account where login = 'alex') and e.state = 'PUBLISHED'
                group by e.seminar
            ), copies as materialized (
                select o.id as original, gen_random_uuid() as copy, n,
                       (current_date + (n * 365 / ? - 180)) + time '09:00' as start
                from generate_series(1, ? - (select count(*)::int from lms.event
                     where town = (select town from core.account where login = 'alex'))) n
                join (select id, row_number() over () - 1 as rank from original) o
                  on o.rank = n % (select count(*) from original)
            ), sessions as (
                insert into lms.session select (jsonb_populate_record(s, jsonb_build_object(
                    'id', gen_random_uuid(), 'event', c.copy, 'starts_at', c.start, 'ends_at', c.start + interval '3 hours'))).*
                from copies c join lms.session s
                  on s.id = (select min(id::text)::uuid from lms.session where event = c.original)
            )
            insert into lms.event select (jsonb_populate_record(e, jsonb_build_object(
                'id', c.copy, 'booked', 0, 'starts_at', c.start, 'closes_on', (c.start - interval '14 days')::date))).*
            from copies c join lms.event e on e.id = c.original
            """;

    private final Records records;

    LargeTown(Records records) {
        this.records = records;
    }

    void growToPeople(int people) {
        records.change(PEOPLE, people);
        records.change("analyze");
    }

    void growToEvents(int events) {
        records.change(EVENTS, events, events);
        records.change("analyze");
    }

    /** The id of the seminar with this code. */
    String seminar(String code) {
        return records.text(
                "select id from lms.seminar where code = ? and town = (select town from core.account where login = 'alex')",
                code);
    }

    /** Accounts for some of the people. */
    List<String> accounts(int number) {
        List<String> logins =
                IntStream.range(0, number).mapToObj(i -> "person-" + i).toList();
        for (int i = 0; i < number; i++) {
            records.change("""
                    insert into core.account (login, password_hash, person, town)
                    select ?, a.password_hash, p.id, a.town from core.account a
                    join lateral (select id from core.person where town = a.town and first_name = 'Person'
                                  order by id offset ? limit 1) p on true
                    where a.login = 'alex'
                    """, logins.get(i), i);
            records.change(
                    "insert into core.account_responsibility (login, responsibility) values (?, 'EMPLOYEE')",
                    logins.get(i));
        }
        return logins;
    }
}
