// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Records;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.CatalogueView;
import de.digifit.tests.view.MyBookingsView;
import de.digifit.tests.view.MyCompetenciesView;
import de.digifit.tests.view.RoleEndView;
import de.digifit.tests.view.RoleForUnitView;
import de.digifit.tests.view.RolesOfPeopleView;
import de.digifit.tests.view.RolesOfPersonView;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who holds a role is said by the leader, and everybody reads who said it. */
@WithTown
class RolesOfPeopleIT {

    private static final String ALEX = "Alex Beispiel";
    private static final String SAM = "Sam Eriksen";
    private static final String ROLE = "Prozessmanagement / Organisation";
    private static final String COMPETENCY = "C1 Abläufe aufnehmen und vereinfachen";
    private static final String OUTPOST = "Außenstelle ohne Führungskraft";

    private static final String UNIT =
            "select unit from core.employment where person = (select person from core.account where login = 'sam')";

    private static final String MOVE =
            "update core.employment set unit = ?::uuid where person = (select person from core.account where login = 'sam')";

    private static final String FOUND = """
            insert into core.unit (id, town, name)
            select gen_random_uuid(), town, ? from core.account where login = 'sam'
            """;

    private static final String FORGET = """
            delete from core.role_assignment where assigned_by is not null
            and person = (select person from core.account where login = 'sam')
            """;

    @Test
    void a_leader_gives_a_role_and_the_person_reads_the_targets_and_who_gave_and_ended_it(Visitors visitors) {
        try (Visit alex = visitors.of(Persona.ALEX);
                Visit robin = visitors.of(Persona.ROBIN)) {
            assertThat(MyCompetenciesView.open(alex).levelOf(COMPETENCY))
                    .doesNotContain("Ziel Stufe 4", "Ziel: Stufe 4");
            RolesOfPersonView preview = RolesOfPeopleView.open(robin).of(ALEX).preview(ROLE);
            assertThat(preview.text())
                    .contains(
                            "Damit gelten für Alex Beispiel zusätzlich diese Ziele",
                            COMPETENCY + ": bisher Stufe 2, dann Stufe 4, Kernkompetenz");
            assertThat(MyCompetenciesView.open(alex).roles())
                    .as("nothing is kept yet")
                    .doesNotContain(ROLE);

            RolesOfPersonView given = preview.give();
            assertThat(given.message()).contains("Alex Beispiel hat jetzt die Rolle");
            MyCompetenciesView mine = MyCompetenciesView.open(alex);
            assertThat(mine.roles()).contains(ROLE, "Vergeben von Robin Vorlage");
            assertThat(mine.levelOf(COMPETENCY)).contains("Stufe 4");
            alex.open("/agreement/visibility.xhtml");
            assertThat(alex.page().locator("main").innerText()).contains("Rollen vergeben");

            RoleEndView end = given.end(ROLE);
            assertThat(end.text()).contains("Danach gilt für Alex Beispiel nicht mehr oder weniger");
            assertThat(end.type(end.typed()).end().message()).contains("endet am");
            assertThat(MyCompetenciesView.open(alex).roles()).contains("Ende eingetragen von Robin Vorlage");

            assertThat(RolesOfPeopleView.open(robin)
                            .of(ALEX)
                            .end(ROLE)
                            .takeBack()
                            .message())
                    .contains("zurückgenommen");
            assertThat(MyCompetenciesView.open(alex).roles()).doesNotContain(ROLE);
        }
    }

    @Test
    void two_tabs_lose_nothing(Visitors visitors) {
        try (Visit robin = visitors.of(Persona.ROBIN);
                Visit other = visitors.of(Persona.ROBIN)) {
            RolesOfPersonView second = RolesOfPeopleView.open(other).of(ALEX).preview(ROLE);
            RolesOfPeopleView.open(robin).of(ALEX).preview(ROLE).give();
            RolesOfPersonView refused = second.give();
            assertThat(refused.message()).contains("Alex Beispiel hat die Rolle", "schon");
            assertThat(refused.typedRole()).isEqualTo(ROLE);

            RoleEndView late = RolesOfPeopleView.open(other).of(ALEX).end(ROLE);
            RoleEndView first = RolesOfPeopleView.open(robin).of(ALEX).end(ROLE);
            LocalDate today = LocalDate.parse(first.typed());
            first.type(today.plusDays(9).toString()).end();
            RoleEndView changed = late.type(today.plusDays(3).toString()).endInVain();
            assertThat(changed.message()).contains("inzwischen geändert");
            assertThat(changed.typed()).isEqualTo(today.plusDays(3).toString());
            assertThat(changed.goOn().end().message()).contains("endet am");

            RoleEndView past = RolesOfPeopleView.open(robin).of(ALEX).end(ROLE);
            assertThat(past.type(today.minusDays(1).toString()).endInVain().message())
                    .contains("liegt vor dem ersten");
            RolesOfPeopleView.open(robin).of(ALEX).end(ROLE).takeBack();
        }
    }

    @Test
    void who_is_led_by_nobody_reads_whom_to_ask_and_gets_the_role_from_coordination(
            Visitors visitors, RunningTown town) {
        Records records = town.records();
        String home = records.text(UNIT);
        records.change(FOUND, OUTPOST);
        records.change(MOVE, records.text("select id from core.unit where name = ?", OUTPOST));
        try (Visit sam = visitors.of(Persona.SAM);
                Visit toni = visitors.of(Persona.TONI)) {
            MyBookingsView applied =
                    CatalogueView.open(sam).onlyWithDates().chooseFirst().apply();
            assertThat(applied.message())
                    .contains("Für Sie ist keine Führungskraft eingetragen", "Fortbildungskoordination");
            sam.open("/talk/mine.xhtml");
            assertThat(sam.page().locator("main").innerText()).contains("Für Sie ist keine Führungskraft eingetragen");

            RolesOfPeopleView people = RolesOfPeopleView.open(toni);
            assertThat(people.text()).contains("Menschen ohne Führungskraft", SAM);
            assertThat(people.of(SAM).preview(ROLE).give().held()).contains(ROLE, "Vergeben von Toni Winter");
            assertThat(MyCompetenciesView.open(sam).roles()).contains(ROLE, "Vergeben von Toni Winter");

            records.change(FORGET);
            RoleForUnitView unit = RolesOfPeopleView.open(toni).unit().preview(OUTPOST, ROLE);
            assertThat(unit.text()).contains("Eine Person bekommt sie", SAM, "Niemand hat sie schon");
            assertThat(unit.give().message()).contains("Eine Person hat die Rolle bekommen");
            assertThat(RolesOfPeopleView.open(toni)
                            .unit()
                            .preview(OUTPOST, ROLE)
                            .text())
                    .contains("Niemand bekommt sie neu", "Eine Person hat sie schon");
        } finally {
            records.change(FORGET);
            records.change(MOVE, home);
            records.change("delete from core.unit where name = ?", OUTPOST);
        }
    }
}
