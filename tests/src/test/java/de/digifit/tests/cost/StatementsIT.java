// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.cost;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Records;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.NeedView;
import de.digifit.tests.view.SignInView;
import org.junit.jupiter.api.Test;

/** A page costs a fixed number of statements: whoever changes one of these numbers should know why. */
@WithTown
class StatementsIT {

    private static final int EMPTY_PAGE = 0;
    private static final int DASHBOARD = 15;
    private static final int CATALOGUE = 6;
    private static final int TEAM = 9;
    /** More, once a quarter: lock, look again, cohorts, people, threshold, and five writes. */
    private static final int NEED_DECIDED = 11;

    private static final String BOOK = """
            insert into lms.booking (id, version, town, event, person, state, occasion, applied_at,
                route, supported, hr, level, waits_since)
            select gen_random_uuid(), 0, a.town, e.id, a.person, 'CONFIRMED', '', now(),
                'LEADER', false, false, 0, now()
            from core.account a join lms.event e on e.town = a.town
            where a.login = ? and e.state = 'PUBLISHED' and e.starts_at > now() + interval '120 days'
            and not exists (select 1 from lms.booking b where b.event = e.id and b.person = a.person)
            order by e.starts_at limit ?
            """;

    private static final String APPLY = """
            insert into lms.booking (id, version, town, event, person, state, occasion, applied_at,
                route, supported, hr, level, waits_since)
            select gen_random_uuid(), 0, e.town, e.id, t.person, 'APPLIED', '', now(), 'LEADER', false, false, 0, now()
            from core.account a cross join lateral core.team_of(a.person, current_date) t
            join lms.event e on e.town = a.town
            where a.login = 'robin' and e.state = 'PUBLISHED' and e.starts_at > now() + interval '150 days'
            and not exists (select 1 from lms.booking b where b.event = e.id and b.person = t.person)
            order by e.starts_at limit 6
            """;

    private static final String MORE_DATES = """
            with copies as materialized (
                select e.id as original, gen_random_uuid() as copy from lms.event e cross join generate_series(1, 10)
                where e.state = 'PUBLISHED' order by e.starts_at desc limit 40
            ), dates as (
                insert into lms.session select (jsonb_populate_record(s, jsonb_build_object(
                    'id', gen_random_uuid(), 'event', c.copy))).*
                from copies c join lms.session s on s.event = c.original
            )
            insert into lms.event select (jsonb_populate_record(e, jsonb_build_object('id', c.copy, 'booked', 0))).*
            from copies c join lms.event e on e.id = c.original
            """;

    private static final String LEADER_OF_MOST = """
            select l.person from core.leadership l join core.person p on p.id = l.person
            where l.valid_to is null and p.town = (select town from core.account where login = 'robin')
            and not exists (select 1 from core.account a where a.person = l.person)
            order by (select count(*) from core.team_of(l.person, current_date)) desc limit 1
            """;

    private static final String HIRE = """
            with colleague as (
                select e.unit, a.role_profile, gen_random_uuid() as person
                from core.employment e join core.role_assignment a on a.person = e.person cross join generate_series(1, 3)
                where e.valid_to is null and a.valid_to is null
                and e.person in (select person from core.account where login in ('kim', 'toni'))
            ), hired as (
                insert into core.person (id, town, first_name, family_name)
                select c.person, u.town, 'Neu', 'Beispiel' from colleague c join core.unit u on u.id = c.unit
            ), employed as (
                insert into core.employment (id, person, unit, share, valid_from)
                select gen_random_uuid(), person, unit, 100, current_date - 1 from colleague
            )
            insert into core.role_assignment (id, person, role_profile, valid_from)
            select gen_random_uuid(), person, role_profile, current_date - 1 from colleague
            """;

    @Test
    void the_frame_alone_asks_nothing(Visitors visitors) {
        try (Visit alex = visitors.of(Persona.ALEX)) {
            assertThat(Statements.of(alex, "/dev/empty.xhtml")).isEqualTo(EMPTY_PAGE);
        }
    }

    @Test
    void the_dashboard_costs_the_same_for_one_date_and_for_six(Visitors visitors, RunningTown town) {
        try (Visit kim = visitors.of(Persona.KIM)) {
            town.records().change(BOOK, "kim", 1);
            assertThat(Statements.of(kim, "/today.xhtml")).isEqualTo(DASHBOARD);

            town.records().change(BOOK, "kim", 5);
            assertThat(Statements.of(kim, "/today.xhtml")).isEqualTo(DASHBOARD);
        }
    }

    @Test
    void the_catalogue_costs_the_same_with_forty_dates_more(Visitors visitors, RunningTown town) {
        try (Visit alex = visitors.of(Persona.ALEX)) {
            assertThat(Statements.of(alex, "/seminar/catalogue.xhtml")).isEqualTo(CATALOGUE);

            town.records().change(MORE_DATES);
            assertThat(Statements.of(alex, "/seminar/catalogue.xhtml")).isEqualTo(CATALOGUE);
        }
    }

    @Test
    void the_team_page_costs_the_same_for_four_people_and_for_thirty(Visitors visitors, RunningTown town) {
        Records records = town.records();
        String person = records.text(LEADER_OF_MOST);
        int most = records.number("select count(*) from core.team_of(?::uuid, current_date)", person);
        int robins = records.number(
                "select count(*) from core.team_of((select person from core.account where login = 'robin'), current_date)");
        assertThat(most).isGreaterThan(robins * 2);
        giveAccount(records, person);
        try (Visit robin = visitors.of(Persona.ROBIN);
                Visit leader = visitors.stranger()) {
            SignInView.open(leader).send("leader-of-most", Persona.PASSWORD);
            leader.page().waitForURL("**/today.xhtml");

            assertThat(Statements.of(robin, "/team/gaps.xhtml")).isEqualTo(TEAM);
            assertThat(Statements.of(leader, "/team/gaps.xhtml")).isEqualTo(TEAM);
        }
    }

    @Test
    void the_need_is_read_as_it_was_said_whoever_was_hired_meanwhile(Visitors visitors, RunningTown town) {
        try (Visit mika = visitors.of(Persona.MIKA)) {
            int first = Statements.of(mika, "/planning/need.xhtml");
            int later = Statements.of(mika, "/planning/need.xhtml");
            NeedView need = NeedView.open(mika);
            String said = need.need();
            String division = "/planning/division.xhtml?id="
                    + need.in(need.places().get(1)).id();
            int inDivision = Statements.of(mika, division);
            town.records().change(HIRE);

            assertThat(Statements.of(mika, "/planning/need.xhtml")).isEqualTo(later);
            assertThat(NeedView.open(mika).need()).isEqualTo(said);
            assertThat(Statements.of(mika, division)).isEqualTo(inDivision).isEqualTo(later);
            assertThat(first - later).isBetween(0, NEED_DECIDED);
        }
    }

    @Test
    void the_decisions_cost_the_same_for_a_few_applications_and_for_more(Visitors visitors, RunningTown town) {
        try (Visit robin = visitors.of(Persona.ROBIN)) {
            int few = Statements.of(robin, "/team/today.xhtml");

            town.records().change(APPLY);
            assertThat(Statements.of(robin, "/team/today.xhtml")).isEqualTo(few);
        }
    }

    private static void giveAccount(Records records, String person) {
        records.change("""
                insert into core.account (login, password_hash, person, town)
                select 'leader-of-most', password_hash, ?::uuid, town from core.account where login = 'robin'
                on conflict do nothing
                """, person);
        records.change("""
                insert into core.account_responsibility (login, responsibility)
                select 'leader-of-most', responsibility from core.account_responsibility where login = 'robin'
                on conflict do nothing
                """);
    }
}
