// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.SomeTeam;
import de.digifit.core.firstproject.FirstProject;
import de.digifit.core.firstproject.ProjectPlan;
import de.digifit.core.firstproject.ProjectState;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.workinggroup.Meeting;
import de.digifit.core.workinggroup.Meeting.Minutes;
import de.digifit.core.workinggroup.MeetingKind;
import de.digifit.core.workinggroup.NoSuchWork;
import de.digifit.core.workinggroup.Task;
import de.digifit.core.workinggroup.WorkingGroup;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaTeamWorkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaTeamWork work = new JpaTeamWork();
    private TownId town;
    private UnitId unit;
    private PersonId alex;
    private MultiplierTeam team;
    private WorkingGroup group;

    @BeforeEach
    void open() {
        work.entities = transaction.entities();
        SomeTown some = new SomeTown(transaction.entities());
        town = some.id();
        unit = some.aUnit("Bauen");
        alex = some.aPerson("Alex");
        team = SomeTeam.of(town, unit, alex, TODAY);
        transaction.entities().persist(team);
        group = new WorkingGroup(team, "AG 1", "E-Akte", "alle zwei Wochen", alex, TODAY);
        work.add(group);
        again();
    }

    private void again() {
        transaction.entities().flush();
        transaction.entities().clear();
    }

    @Test
    void a_group_goes_on_when_nobody_speaks_for_it_any_more() {
        assertThat(work.group(town, group.id()).speaker()).contains(alex);

        transaction
                .entities()
                .createNativeQuery("delete from core.group_speaker")
                .executeUpdate();
        again();

        assertThat(work.groups(team.id())).singleElement().satisfies(one -> assertThat(one.speaker())
                .isEmpty());
        assertThatThrownBy(() -> work.group(new TownId(Ids.next()), group.id())).isInstanceOf(NoSuchWork.class);
    }

    @Test
    void meetings_are_read_newest_first_and_tasks_by_their_day() {
        meeting(TODAY.minusDays(9));
        meeting(TODAY);
        work.add(new Task(team, Optional.empty(), "Später", alex, TODAY.plusDays(9), TODAY));
        work.add(new Task(team, Optional.of(group.id()), "Bald", alex, TODAY, TODAY));
        again();

        assertThat(work.meetings(team.id()))
                .extracting(meeting -> meeting.minutes().heldOn())
                .containsExactly(TODAY, TODAY.minusDays(9));
        assertThat(work.tasks(team.id())).extracting(Task::words).containsExactly("Bald", "Später");
        assertThat(work.task(town, work.tasks(team.id()).get(0).id()).group()).contains(group.id());
    }

    private void meeting(LocalDate day) {
        work.add(new Meeting(
                team, Optional.of(group.id()), new Minutes(MeetingKind.GROUP, day, 4, "Ergebnis", ""), TODAY));
    }

    @Test
    void a_project_is_kept_with_its_state() {
        FirstProject project = new FirstProject(
                town, group, new ProjectPlan("DMS", unit, "a", "b", "c", "d", "e", TODAY.plusYears(1)), TODAY);
        transaction.entities().persist(project);
        project.go(ProjectState.STOPPED, "Kein Geld", TODAY);
        again();

        FirstProject read =
                transaction.entities().find(FirstProject.class, project.id().value());
        assertThat(read.state()).isEqualTo(ProjectState.STOPPED);
        assertThat(read.stateWord()).isEqualTo("Kein Geld");
        assertThat(read.plan()).isEqualTo(project.plan());
    }
}
