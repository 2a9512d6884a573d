// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.shared.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Who leads whom: a town with a mayor, a department with a leader, one section with and one without.
 *
 * <pre>
 * town        (mayor)
 * └ department (head)        clerk
 *   ├ section  (section head) worker
 *   └ desk     (nobody)       helper
 * </pre>
 */
public interface ReportingLinesContract {

    LocalDate TODAY = LocalDate.of(2026, 6, 1);
    Period ALWAYS = Period.since(LocalDate.of(2020, 1, 1));

    ReportingLines lines();

    /** Where people work, lead and stand in can be said here. */
    Staffing staffing();

    /** What the contract needs to set up a town. */
    interface Staffing {

        TownId town();

        PersonId person(String name);

        UnitId unit(String name, UnitId... parent);

        void employ(PersonId person, UnitId unit, Period period);

        void lead(PersonId person, UnitId unit, Period period);

        void standIn(PersonId deputy, PersonId leader, Period period);
    }

    /** The town above. */
    record Musterau(
            Staffing staffing,
            UnitId town,
            UnitId department,
            UnitId section,
            UnitId desk,
            PersonId mayor,
            PersonId head,
            PersonId sectionHead,
            PersonId clerk,
            PersonId worker,
            PersonId helper) {

        public static Musterau in(Staffing staffing) {
            UnitId town = staffing.unit("Stadt");
            UnitId department = staffing.unit("Fachbereich", town);
            Musterau musterau = new Musterau(
                    staffing,
                    town,
                    department,
                    staffing.unit("Sachgebiet", department),
                    staffing.unit("Schreibstube", department),
                    staffing.person("Mayor"),
                    staffing.person("Head"),
                    staffing.person("Section head"),
                    staffing.person("Clerk"),
                    staffing.person("Worker"),
                    staffing.person("Helper"));
            musterau.staff();
            return musterau;
        }

        private void staff() {
            staffing.employ(mayor, town, ALWAYS);
            staffing.employ(head, department, ALWAYS);
            staffing.employ(clerk, department, ALWAYS);
            staffing.employ(sectionHead, section, ALWAYS);
            staffing.employ(worker, section, ALWAYS);
            staffing.employ(helper, desk, ALWAYS);
            staffing.lead(mayor, town, ALWAYS);
            staffing.lead(head, department, ALWAYS);
            staffing.lead(sectionHead, section, ALWAYS);
        }

        public List<PersonId> everybody() {
            return List.of(mayor, head, sectionHead, clerk, worker, helper);
        }
    }

    @Test
    default void a_team_is_the_own_unit_units_below_without_leader_and_the_next_leaders() {
        Musterau musterau = Musterau.in(staffing());

        assertThat(team(musterau.mayor(), TODAY)).containsExactlyInAnyOrder(musterau.head());
        assertThat(team(musterau.head(), TODAY))
                .containsExactlyInAnyOrder(musterau.clerk(), musterau.helper(), musterau.sectionHead());
        assertThat(team(musterau.sectionHead(), TODAY)).containsExactlyInAnyOrder(musterau.worker());
        assertThat(team(musterau.worker(), TODAY)).isEmpty();
    }

    @Test
    default void everybody_has_the_next_leader_above_and_the_mayor_none() {
        Musterau musterau = Musterau.in(staffing());

        assertThat(lines().leadersOf(musterau.worker(), TODAY)).containsExactly(musterau.sectionHead());
        assertThat(lines().leadersOf(musterau.helper(), TODAY)).containsExactly(musterau.head());
        assertThat(lines().leadersOf(musterau.sectionHead(), TODAY)).containsExactly(musterau.head());
        assertThat(lines().leadersOf(musterau.head(), TODAY)).containsExactly(musterau.mayor());
        assertThat(lines().leadersOf(musterau.mayor(), TODAY)).isEmpty();
    }

    @Test
    default void leaders_of_many_are_those_of_each() {
        Musterau musterau = Musterau.in(staffing());

        assertThat(lines().leadersOf(musterau.everybody(), TODAY))
                .hasSize(5)
                .doesNotContainKey(musterau.mayor())
                .containsEntry(musterau.worker(), Set.of(musterau.sectionHead()))
                .containsEntry(musterau.helper(), Set.of(musterau.head()));
        assertThat(lines().leadersOf(List.of(), TODAY)).isEmpty();
    }

    @Test
    default void a_leader_who_goes_leaves_the_team_to_the_leader_above() {
        Musterau musterau = Musterau.in(staffing());
        PersonId newHead = staffing().person("New head");
        UnitId newDesk = staffing().unit("Neu", musterau.department());
        PersonId newcomer = staffing().person("Newcomer");
        staffing().employ(newcomer, newDesk, ALWAYS);
        staffing().employ(newHead, newDesk, ALWAYS);
        staffing().lead(newHead, newDesk, new Period(TODAY, TODAY.plusDays(9)));

        assertThat(lines().leadersOf(newcomer, TODAY.minusDays(1))).containsExactly(musterau.head());
        assertThat(lines().leadersOf(newcomer, TODAY)).containsExactly(newHead);
        assertThat(lines().leadersOf(newcomer, TODAY.plusDays(9))).containsExactly(newHead);
        assertThat(lines().leadersOf(newcomer, TODAY.plusDays(10))).containsExactly(musterau.head());
        assertThat(team(musterau.head(), TODAY)).contains(newHead).doesNotContain(newcomer);
        assertThat(team(musterau.head(), TODAY.plusDays(10))).contains(newHead, newcomer);
    }

    @Test
    default void who_moves_changes_the_leader_on_that_day() {
        Musterau musterau = Musterau.in(staffing());
        PersonId mover = staffing().person("Mover");
        staffing().employ(mover, musterau.section(), new Period(TODAY.minusDays(9), TODAY));
        staffing().employ(mover, musterau.department(), Period.since(TODAY.plusDays(1)));

        assertThat(lines().leadersOf(mover, TODAY)).containsExactly(musterau.sectionHead());
        assertThat(lines().leadersOf(mover, TODAY.plusDays(1))).containsExactly(musterau.head());
        assertThat(lines().leadersOf(mover, TODAY.minusDays(10))).isEmpty();
    }

    @Test
    default void who_works_in_two_units_has_a_leader_in_each() {
        Musterau musterau = Musterau.in(staffing());
        PersonId both = staffing().person("Both");
        staffing().employ(both, musterau.section(), ALWAYS);
        staffing().employ(both, musterau.desk(), ALWAYS);

        assertThat(lines().leadersOf(both, TODAY)).containsExactlyInAnyOrder(musterau.sectionHead(), musterau.head());
    }

    @Test
    default void a_deputy_acts_for_the_leader_while_standing_in() {
        Musterau musterau = Musterau.in(staffing());
        staffing().standIn(musterau.clerk(), musterau.head(), new Period(TODAY, TODAY.plusDays(2)));

        assertThat(lines().actsFor(musterau.clerk(), TODAY))
                .containsExactlyInAnyOrder(musterau.clerk(), musterau.head());
        assertThat(lines().actsFor(musterau.clerk(), TODAY.minusDays(1))).containsExactly(musterau.clerk());
        assertThat(lines().actsFor(musterau.clerk(), TODAY.plusDays(3))).containsExactly(musterau.clerk());
        assertThat(lines().actsFor(musterau.head(), TODAY)).containsExactly(musterau.head());
    }

    @Test
    default void the_teams_of_a_deputy_are_the_own_and_those_stood_in_for_each_person_once() {
        Musterau musterau = Musterau.in(staffing());
        staffing().standIn(musterau.sectionHead(), musterau.head(), new Period(TODAY, TODAY.plusDays(2)));
        PersonId both = staffing().person("Both");
        staffing().employ(both, musterau.section(), ALWAYS);
        staffing().employ(both, musterau.desk(), ALWAYS);
        List<PersonId> own = team(musterau.sectionHead(), TODAY);
        List<PersonId> others = team(musterau.head(), TODAY);

        assertThat(teams(musterau.sectionHead(), TODAY))
                .doesNotHaveDuplicates()
                .containsAll(own)
                .containsAll(others)
                .allMatch(person -> own.contains(person) || others.contains(person));
        assertThat(own).contains(both);
        assertThat(others).contains(both);
        assertThat(teams(musterau.sectionHead(), TODAY.plusDays(3))).containsExactlyElementsOf(own);
        assertThat(teams(musterau.worker(), TODAY)).isEmpty();
    }

    @Test
    default void the_mayor_and_whoever_works_where_nobody_leads_have_no_leader() {
        Musterau musterau = Musterau.in(staffing());
        UnitId outpost = staffing().unit("Außenstelle");
        PersonId lost = staffing().person("Lost");
        staffing().employ(lost, outpost, new Period(TODAY, TODAY.plusDays(9)));
        PersonId both = staffing().person("Both");
        staffing().employ(both, outpost, ALWAYS);
        staffing().employ(both, musterau.section(), ALWAYS);

        assertThat(withoutLeader(TODAY)).containsExactlyInAnyOrder(musterau.mayor(), lost);
        assertThat(withoutLeader(TODAY.plusDays(10))).containsExactly(musterau.mayor());
        staffing().lead(both, outpost, Period.since(TODAY.plusDays(2)));
        assertThat(withoutLeader(TODAY.plusDays(2))).containsExactly(musterau.mayor());
    }

    @Test
    default void two_who_lead_a_unit_on_the_same_day_are_both_leaders_of_its_people() {
        Musterau musterau = Musterau.in(staffing());
        PersonId second = staffing().person("Second");
        staffing().lead(second, musterau.section(), new Period(TODAY, TODAY));

        assertThat(lines().leadersOf(musterau.worker(), TODAY))
                .containsExactlyInAnyOrder(musterau.sectionHead(), second);
        assertThat(lines().leadersOf(musterau.worker(), TODAY.plusDays(1))).containsExactly(musterau.sectionHead());
    }

    private List<PersonId> withoutLeader(LocalDate day) {
        return lines().withoutLeader(staffing().town(), day).stream()
                .map(Person::id)
                .toList();
    }

    @Test
    default void a_leader_sees_somebody_in_the_team_exactly_if_they_see_the_leader() {
        Musterau musterau = Musterau.in(staffing());
        PersonId both = staffing().person("Both");
        staffing().employ(both, musterau.section(), ALWAYS);
        staffing().employ(both, musterau.desk(), ALWAYS);
        Set<PersonId> people = new HashSet<>(musterau.everybody());
        people.add(both);

        people.stream()
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(leader ->
                        people.forEach(person -> assertThat(team(leader, TODAY).contains(person))
                                .as("%s leads %s", leader, person)
                                .isEqualTo(lines().leadersOf(person, TODAY).contains(leader))));
    }

    private List<PersonId> teams(PersonId person, LocalDate day) {
        return lines().teamsFor(person, day).stream().map(Person::id).toList();
    }

    private List<PersonId> team(PersonId leader, LocalDate day) {
        return lines().teamOf(leader, day).stream().map(Person::id).toList();
    }
}
