// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

/** Events of the past that are brought near: no test waits two weeks for one. */
public final class Attended {

    /** What the start page of kim costs is measured, and it costs more on the days after an event. */
    private static final String NOT_OF_KIM = """
            and e.id not in (select k.event from lms.booking k join core.account his on his.person = k.person
                where his.login = 'kim')
            order by e.starts_at desc limit 1
            """;

    private static final String LAST = """
            select b.event from lms.booking b join core.account a on a.person = b.person
            join lms.event e on e.id = b.event
            where a.login = ? and b.state = 'ATTENDED'
              and b.id not in (select m.booking from lms.measure_booking m)
            """ + NOT_OF_KIM;

    private static final String OF_MANY = """
            select e.id from lms.event e join core.account a on a.town = e.town and a.login = ?
            where e.state = 'HELD' and ? <= (
                select count(*) from lms.booking b where b.event = e.id and b.state = 'ATTENDED'
                  and b.person not in (select person from core.account where login not like '%-%'))
            """ + NOT_OF_KIM;

    /** The old entries stay, because the ledger is only added to. */
    private static final String EVIDENCE = """
            insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
            select distinct on (v.person, v.competency) gen_random_uuid(), v.town, v.person, v.competency, v.kind, v.level,
                current_date - 1, v.author, v.source, now()
            from core.evidence v join lms.booking b on b.person = v.person and b.state = 'ATTENDED'
            join lms.event e on e.id = b.event join lms.seminar s on s.id = e.seminar and s.code = v.source
            where e.id = ?::uuid and v.kind = 'ATTENDANCE'
            order by v.person, v.competency, v.on_day desc
            """;

    private Attended() {}

    /**
     * What that persona attended last ended yesterday, and nobody has said anything about it.
     *
     * @return the id of the event
     */
    public static String yesterday(RunningTown town, Persona persona) {
        Records records = town.records();
        return bringNear(records, records.text(LAST, persona.login()));
    }

    /** The same for the latest event of the town of that persona to which so many came who have no demo account. */
    public static String yesterday(RunningTown town, Persona persona, int people) {
        Records records = town.records();
        return bringNear(records, records.text(OF_MANY, persona.login(), people));
    }

    private static String bringNear(Records records, String event) {
        int days = records.number(
                "select current_date - 1 - max(ends_at)::date from lms.session where event = ?::uuid", event);
        records.change("""
                update lms.session set starts_at = starts_at + make_interval(days => ?),
                    ends_at = ends_at + make_interval(days => ?)
                where event = ?::uuid
                """, days, days, event);
        records.change(
                "update lms.event set starts_at = starts_at + make_interval(days => ?) where id = ?::uuid",
                days,
                event);
        records.change("update lms.certificate set issued_on = current_date - 1 where event = ?::uuid", event);
        records.change(EVIDENCE, event);
        records.change("delete from lms.evaluation_answer where event = ?::uuid", event);
        records.change("delete from lms.evaluation_slip where event = ?::uuid", event);
        records.change("delete from lms.evaluation_box where event = ?::uuid", event);
        return event;
    }
}
