// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Records;

/** Grows the team of a leader, and asks the same competencies of everybody in it. */
final class LargeTeam {

    private static final String HIRE = """
            with leader as (
                select a.town, a.person, l.unit from core.account a
                join core.leadership l on l.person = a.person and l.valid_to is null where a.login = ?
            ), added as (
                insert into core.person (id, town, first_name, family_name)
                select gen_random_uuid(), town, 'Person', 'Nummer ' || n
                from leader, generate_series(1, ? - (
                    select count(*)::int from leader l cross join lateral core.team_of(l.person, current_date) t)) n
                returning id
            )
            insert into core.employment (id, person, unit, share, valid_from)
            select gen_random_uuid(), added.id, leader.unit, 100, current_date - 400 from added, leader
            """;

    private static final String ONE_ROLE_FOR_ALL = """
            with profile as (
                insert into core.role_profile (id, town, code, title_de, title_en)
                select gen_random_uuid(), town, 'ALL', 'Alles', 'Everything' from core.account where login = ?
                returning id
            ), targets as (
                insert into core.role_target (role_profile, competency, level, must)
                select profile.id, c.id, 2, false
                from profile, (select id from core.competency where framework = 'KDW' order by id limit ?) c
            )
            insert into core.role_assignment (id, person, role_profile, valid_from)
            select gen_random_uuid(), t.person, profile.id, current_date - 300
            from profile, core.account a cross join lateral core.team_of(a.person, current_date) t where a.login = ?
            """;

    /** Something is known about each of them: half agreed, half an own view that was released. */
    private static final String AGREED = """
            insert into core.agreed_level (id, town, person, competency, level, agreed_on, leader, recorded_at)
            select gen_random_uuid(), a.town, t.person, c.id, abs(hashtext(t.person || c.id)) % 4, current_date - 30,
                a.person, now() - interval '30 days'
            from core.account a cross join lateral core.team_of(a.person, current_date) t
            join core.competency c on c.framework = 'KDW' and hashtext(c.id) % 2 = 0 where a.login = ?
            """;

    private static final String RATED = """
            insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
            select gen_random_uuid(), a.town, t.person, c.id, 'SELF_ASSESSMENT', abs(hashtext(t.person || c.id)) % 4,
                current_date - 20, t.person, '', now() - interval '20 days'
            from core.account a cross join lateral core.team_of(a.person, current_date) t
            join core.competency c on c.framework = 'KDW' where a.login = ?
            """;

    private static final String RELEASED = """
            insert into core.release (id, person, competency, released_at)
            select gen_random_uuid(), t.person, c.id, now() - interval '20 days'
            from core.account a cross join lateral core.team_of(a.person, current_date) t
            join core.competency c on c.framework = 'KDW' where a.login = ?
            on conflict do nothing
            """;

    private LargeTeam() {}

    static void of(String login, Records records, int people, int competencies) {
        records.change(HIRE, login, people);
        records.change(ONE_ROLE_FOR_ALL, login, competencies, login);
        records.change(AGREED, login);
        records.change(RATED, login);
        records.change(RELEASED, login);
        records.change("analyze");
        assertThat(records.number("""
                select count(*) from core.account a cross join lateral core.team_of(a.person, current_date) t
                where a.login = ?
                """, login)).isEqualTo(people);
    }
}
