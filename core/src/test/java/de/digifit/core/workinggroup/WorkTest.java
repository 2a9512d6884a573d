// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.PeriodNotPossible;
import de.digifit.core.changeagent.SomeTeam;
import de.digifit.core.firstproject.FirstProject;
import de.digifit.core.firstproject.ProjectPlan;
import de.digifit.core.firstproject.ProjectState;
import de.digifit.core.firstproject.ReasonMissing;
import de.digifit.core.firstproject.StepNotPossible;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import de.digifit.core.workinggroup.Meeting.Minutes;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final TownId TOWN = new TownId(Ids.next());
    private static final UnitId UNIT = new UnitId(Ids.next());

    private final PersonId alex = new PersonId(Ids.next());
    private final PersonId stranger = new PersonId(Ids.next());
    private final MultiplierTeam team = SomeTeam.of(TOWN, UNIT, alex, TODAY);

    @Test
    void only_who_belongs_to_the_team_speaks_for_a_group_or_takes_a_task_over() {
        assertThat(group().speaker()).contains(alex);
        assertThatThrownBy(() -> new WorkingGroup(team, "AG 1", "", "", stranger, TODAY))
                .isInstanceOf(NotOfTheTeam.class);
        assertThatThrownBy(() -> task(stranger, TODAY)).isInstanceOf(NotOfTheTeam.class);
        assertThatThrownBy(() -> task(alex, TODAY.minusDays(1))).isInstanceOf(PeriodNotPossible.class);
    }

    private WorkingGroup group() {
        return new WorkingGroup(team, "AG 1", "", "", alex, TODAY);
    }

    private Task task(PersonId person, LocalDate due) {
        return new Task(team, Optional.empty(), "Protokoll", person, due, TODAY);
    }

    @Test
    void a_task_is_done_once() {
        Task task = task(alex, TODAY);

        task.done(TODAY.plusDays(1));
        task.done(TODAY.plusDays(9));

        assertThat(task.doneOn()).contains(TODAY.plusDays(1));
    }

    @Test
    void minutes_are_of_what_took_place_with_somebody() {
        assertThatThrownBy(() -> meeting(TODAY.plusDays(1), 5)).isInstanceOf(NotHeldYet.class);
        assertThatThrownBy(() -> meeting(TODAY, 0)).isInstanceOf(NobodyPresent.class);
        assertThat(meeting(TODAY, 1).minutes().present()).isEqualTo(1);
    }

    private Meeting meeting(LocalDate day, int present) {
        return new Meeting(team, Optional.empty(), new Minutes(MeetingKind.ROUND, day, present, "", ""), TODAY);
    }

    @Test
    void a_project_is_ordered_before_it_begins_and_stops_for_a_reason() {
        FirstProject project = project(TODAY.plusMonths(6));
        assertThatThrownBy(() -> project.go(ProjectState.RUNNING, "", TODAY)).isInstanceOf(StepNotPossible.class);
        assertThatThrownBy(() -> project.go(ProjectState.STOPPED, " ", TODAY)).isInstanceOf(ReasonMissing.class);

        project.go(ProjectState.ORDERED, "", TODAY);
        project.go(ProjectState.RUNNING, "", TODAY);
        project.go(ProjectState.DONE, "Läuft im Alltag", TODAY);

        assertThat(project.state()).isEqualTo(ProjectState.DONE);
        assertThatThrownBy(() -> project.go(ProjectState.STOPPED, "Doch nicht", TODAY))
                .isInstanceOf(StepNotPossible.class);
        assertThatThrownBy(() -> project(TODAY.minusDays(1))).isInstanceOf(PeriodNotPossible.class);
    }

    private FirstProject project(LocalDate until) {
        return new FirstProject(TOWN, group(), new ProjectPlan("DMS", UNIT, "", "", "", "", "", until), TODAY);
    }
}
