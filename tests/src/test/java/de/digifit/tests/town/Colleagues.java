// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import java.util.List;
import java.util.stream.IntStream;

/**
 * People of the town without a demo account. As no page opens accounts yet, theirs is opened in the tables, with the
 * password of all demo accounts.
 */
public final class Colleagues {

    private static final String ALIKE = Persona.ALEX.login();

    private final Records records;

    public Colleagues(RunningTown town) {
        this.records = town.records();
    }

    /** Who stands in for the leader of that persona. */
    public Colleague deputyAbove(Persona persona) {
        return known(records.text("""
                select d.person from core.account a
                cross join core.leaders_of(a.person, current_date) above
                join core.deputy d on d.leader = above.leader
                where a.login = ?
                """, persona.login()));
    }

    /** Somebody who leads people, but neither that persona nor anybody whom the persona leads. */
    public Colleague leaderBeside(Persona persona) {
        return known(records.text("""
                select l.person from core.account a
                join core.leadership l on l.valid_to is null or l.valid_to >= current_date
                join core.person p on p.id = l.person and p.town = a.town
                where a.login = ? and l.person <> a.person
                  and l.person not in (select leader from core.leaders_of(a.person, current_date))
                  and l.person not in (select d.person from core.deputy d where d.leader = a.person)
                  and l.person not in (select person from core.account where login not like '%-%')
                order by p.family_name, p.first_name
                """, persona.login()));
    }

    /** Somebody with a desk in the unit of that persona, who is nobody's deputy. */
    public Colleague besides(Persona persona) {
        return known(records.text("""
                select other.person from core.account a
                join core.employment own on own.person = a.person
                join core.employment other on other.unit = own.unit
                join core.person p on p.id = other.person and p.mail is not null
                where a.login = ? and other.person not in (select person from core.deputy)
                  and other.person not in (select person from core.leadership)
                  and other.person not in (select person from core.account where login not like '%-%')
                order by p.family_name, p.first_name
                """, persona.login()));
    }

    /** Who comes first on the waiting list of the event of that seminar in which the persona is offered a place. */
    public Colleague nextBehind(Persona persona, String seminar) {
        return known(records.text("""
                select waiting.person from core.account a
                join lms.booking offered on offered.person = a.person and offered.state = 'OFFERED'
                join lms.event e on e.id = offered.event
                join lms.seminar s on s.id = e.seminar and s.title_de = ?
                join lms.booking waiting on waiting.event = e.id and waiting.state = 'WAITING'
                join lms.waiting_position w on w.booking = waiting.id
                where a.login = ? order by w.position
                """, seminar, persona.login()));
    }

    /** Somebody with a place in that event. */
    public Colleague takingPartIn(String event) {
        return known(records.text(
                "select person from lms.booking where event = ?::uuid and state = 'CONFIRMED' order by person", event));
    }

    /** So many of those who were in that event and have no demo account. */
    public List<Colleague> whoAttended(String event, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> known(records.text("""
                        select b.person from lms.booking b where b.event = ?::uuid and b.state = 'ATTENDED'
                          and b.person not in (select person from core.account where login not like '%-%')
                        order by b.person offset ? limit 1
                        """, event, i)))
                .toList();
    }

    /** Who leads the leader of that persona. */
    public Colleague leaderTwoAbove(Persona persona) {
        return known(records.text("""
                select higher.leader from core.account a
                cross join core.leaders_of(a.person, current_date) above
                cross join core.leaders_of(above.leader, current_date) higher
                where a.login = ?
                """, persona.login()));
    }

    /** Somebody of the town of that persona, who plans trainings there from now on. */
    public Colleague multiplierBeside(Persona persona) {
        Colleague colleague = known(records.text("""
                select p.id from core.account a join core.person p on p.town = a.town
                where a.login = ? and p.id <> a.person
                  and p.id not in (select person from core.account where login not like '%-%')
                order by p.family_name, p.first_name
                """, persona.login()));
        records.change("""
                insert into core.account_responsibility (login, responsibility) values (?, 'MULTIPLIER')
                on conflict do nothing
                """, colleague.login());
        return colleague;
    }

    /** The login is the id, so that it is nobody else's. */
    private Colleague known(String person) {
        records.change("""
                insert into core.account (login, password_hash, person, town)
                select p.id::text, a.password_hash, p.id, p.town from core.person p, core.account a
                where p.id = ?::uuid and a.login = ?
                on conflict do nothing
                """, person, ALIKE);
        records.change("""
                insert into core.account_responsibility (login, responsibility) values (?, 'EMPLOYEE')
                on conflict do nothing
                """, person);
        return new Colleague(
                person,
                records.text("select first_name || ' ' || family_name from core.person where id = ?::uuid", person));
    }
}
