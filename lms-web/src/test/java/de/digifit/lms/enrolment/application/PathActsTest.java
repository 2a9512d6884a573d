// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryViewLog;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.changeagent.InMemoryTeams;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.core.shared.TownClock;
import de.digifit.core.shared.Words;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.enrolment.Enrolment.Way;
import de.digifit.lms.enrolment.EnrolmentId;
import de.digifit.lms.enrolment.Group;
import de.digifit.lms.enrolment.GroupResult;
import de.digifit.lms.enrolment.GroupResult.LeftOut;
import de.digifit.lms.enrolment.GroupResult.Reason;
import de.digifit.lms.enrolment.Groups;
import de.digifit.lms.enrolment.InMemoryAwards;
import de.digifit.lms.enrolment.InMemoryEnrolments;
import de.digifit.lms.enrolment.InMemoryPaths;
import de.digifit.lms.enrolment.NoSuchEnrolment;
import de.digifit.lms.enrolment.NotComplete;
import de.digifit.lms.path.Blocks;
import de.digifit.lms.path.Learning;
import de.digifit.lms.path.Learnt;
import de.digifit.lms.path.Learnt.Stage;
import de.digifit.lms.path.NextDate;
import de.digifit.lms.path.NoSuchPath;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.Proof;
import de.digifit.lms.seminar.InMemorySeminars;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PathActsTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final Musterau musterau = Musterau.in(lines);
    private final Asker asker = new Asker();
    private final Clock clock =
            Clock.fixed(TODAY.atTime(8, 0).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE);
    private final InMemoryPaths paths = new InMemoryPaths();
    private final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    private final InMemorySeminars seminars = new InMemorySeminars();
    private final Attended attended = new Attended();
    private final Members members = new Members();
    private final Disclosure disclosure =
            new Disclosure(asker, lines, new InMemoryViewLog(), new InMemoryRestrictions(), clock);
    private final Register register = new Register(paths, enrolments, new InMemoryAwards(), clock);
    private final Reading reading = new Reading(attended, seminars, (people, day) -> Map.of(), clock);
    private final Directory directory = new Directory(new Nobody(), new Nowhere(), clock);
    private final MyPaths mine = new MyPaths(asker, register, reading, directory);
    private final TeamPaths team = new TeamPaths(asker, disclosure, register, reading);
    private final GroupEnrolment groups =
            new GroupEnrolment(asker, register, new GroupMembers(members, clock), new Nowhere(), new InMemoryTeams());
    private final Urkunden urkunden = new Urkunden(asker, register, reading);
    private final Path path = paths.add(new Path(
            town,
            "QW-DL",
            new Words("Weg", "Path"),
            "DL",
            new Blocks(
                    List.of("DF-07"),
                    List.of("DF-08"),
                    0,
                    List.of(Proof.TRANSFER_TALK),
                    new Words("Nachweis", "Proof"))));

    @Test
    void enrolling_twice_is_being_enrolled_once_and_leaving_takes_nothing_away() {
        as(musterau.worker());
        mine.enrol(path.id());
        mine.enrol(path.id());
        assertThat(enrolments.alive(town, path.id())).hasSize(1);

        attended.add(musterau.worker(), "DF-07");
        mine.leave(path.id());
        mine.leave(path.id());

        assertThat(enrolments.alive(town, path.id())).isEmpty();
        assertThat(mine.all().get(0).progress().done()).isEqualTo(1);
        mine.enrol(path.id());
        assertThat(enrolments.alive(town, path.id())).hasSize(1);
    }

    @Test
    void a_path_of_another_town_is_none() {
        session.person(musterau.worker(), aTown());

        assertThatThrownBy(() -> mine.get(path.id())).isInstanceOf(NoSuchPath.class);
        assertThatThrownBy(() -> mine.enrol(path.id())).isInstanceOf(NoSuchPath.class);
        assertThat(mine.all()).isEmpty();
    }

    @Test
    void each_seminar_names_its_next_date() {
        Seminar seminar = seminars.add(aSeminar(town));
        NextDate next = new NextDate(IN_JULY, "Saal 1");
        attended.next.put(seminar.id(), next);
        as(musterau.worker());

        assertThat(mine.get(path.id()).required()).singleElement().satisfies(step -> assertThat(step.next())
                .contains(next));
    }

    @Test
    void a_leader_enrols_the_own_team_only_and_says_what_was_agreed() {
        as(musterau.sectionHead());
        team.enrol(path.id(), musterau.worker(), "Im Jahresgespräch");

        Enrolment enrolment = enrolments.alive(town, path.id()).get(0);
        assertThat(enrolment.way()).isEqualTo(Way.LEADER);
        assertThat(enrolment.why()).isEqualTo("Im Jahresgespräch");
        assertThat(team.onPaths()).singleElement().satisfies(row -> assertThat(row.name())
                .isEqualTo("Worker Beispiel"));
        as(musterau.worker());
        assertThatThrownBy(() -> team.enrol(path.id(), musterau.sectionHead(), "Nein"))
                .isInstanceOf(NoSuchPerson.class);
    }

    @Test
    void a_group_is_enrolled_in_one_act_with_a_reason_for_everybody_left_out() {
        PersonId anna = members.add("Anna A", "anna@musterau.example", true, "DL");
        members.add("Bert B", "", true, "DL");
        members.add("Cara C", "", true, "SB");
        members.add("Doris D", "", false, "DL");
        PersonId emil = members.add("Emil E", "", true, "DL");
        as(anna);
        mine.enrol(path.id());
        as(emil);
        mine.enrol(path.id());
        mine.leave(path.id());
        as(musterau.clerk());

        GroupResult first = groups.enrol(path.id(), aTeam(), true, "Start");
        GroupResult again = groups.enrol(path.id(), aTeam(), true, "Start");

        assertThat(first.enrolled()).containsExactly("Bert B");
        assertThat(first.already()).containsExactly("Anna A");
        assertThat(first.leftOut())
                .containsExactly(
                        new LeftOut("Cara C", Reason.OTHER_ROLE),
                        new LeftOut("Doris D", Reason.NOT_EMPLOYED),
                        new LeftOut("Emil E", Reason.LEFT_BEFORE));
        assertThat(again.enrolled()).isEmpty();
        assertThat(again.already()).containsExactly("Anna A", "Bert B");
        assertThat(enrolments.alive(town, path.id())).hasSize(2);
    }

    @Test
    void a_list_finds_people_by_address_or_name_and_says_who_is_nobody() {
        members.add("Anna A", "anna@musterau.example", true, "DL");
        members.add("Bert B", "", true, "DL");
        members.add("Kim Muster", "", true, "DL");
        members.add("Kim Muster", "kim2@musterau.example", true, "DL");
        as(musterau.clerk());

        GroupResult result = groups.enrol(
                path.id(),
                new Group(
                        Group.Kind.LIST,
                        " ANNA@musterau.example \n\nbert b\nAnna A\nKim Muster\nNiemand Bekannt\r\nkim2@musterau.example"),
                true,
                "Lenkungskreis");

        assertThat(result.enrolled()).containsExactly("Anna A", "Bert B", "Kim Muster");
        assertThat(result.leftOut())
                .containsExactly(
                        new LeftOut("Kim Muster", Reason.AMBIGUOUS), new LeftOut("Niemand Bekannt", Reason.UNKNOWN));
    }

    @Test
    void the_urkunde_is_given_once_and_only_for_a_completed_path() {
        as(musterau.worker());
        mine.enrol(path.id());
        Enrolment enrolment = enrolments.alive(town, path.id()).get(0);
        EnrolmentId id = enrolment.id();
        as(musterau.clerk());
        assertThatThrownBy(() -> urkunden.issue(id)).isInstanceOf(NotComplete.class);

        attended.add(musterau.worker(), "DF-07");
        assertThatThrownBy(() -> urkunden.issue(id)).isInstanceOf(NotComplete.class);
        enrolment.confirm(path, Proof.TRANSFER_TALK, musterau.sectionHead(), "War dabei", clock.instant());

        assertThat(urkunden.issue(id).number()).isEqualTo("QW-2026-1");
        assertThat(urkunden.issue(id).number()).isEqualTo("QW-2026-1");
        assertThatThrownBy(() -> urkunden.mine(id)).isInstanceOf(NoSuchEnrolment.class);
        as(musterau.worker());
        assertThat(urkunden.mine(id).award().number()).isEqualTo("QW-2026-1");
    }

    private static Group aTeam() {
        return new Group(Group.Kind.TEAM, UUID.randomUUID().toString());
    }

    private void as(PersonId person) {
        session.person(person, town);
    }

    private static final class Attended implements Learning {

        private final Map<PersonId, List<Learnt>> learnt = new HashMap<>();
        private final Map<SeminarId, NextDate> next = new HashMap<>();

        void add(PersonId person, String code) {
            learnt.computeIfAbsent(person, any -> new ArrayList<>()).add(new Learnt(code, Stage.DONE, TODAY));
        }

        @Override
        public Map<SeminarId, NextDate> next(TownId town, LocalDate today) {
            return next;
        }

        @Override
        public Map<PersonId, List<Learnt>> of(TownId town, Collection<PersonId> people) {
            return learnt.entrySet().stream()
                    .filter(entry -> people.contains(entry.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private static final class Members implements Groups {

        private final List<Member> all = new ArrayList<>();

        PersonId add(String name, String mail, boolean employed, String role) {
            Member member = new Member(new PersonId(UUID.randomUUID()), name, mail, List.of(role), employed);
            all.add(member);
            return member.id();
        }

        @Override
        public List<Member> ofUnit(TownId town, UUID unit, LocalDate day) {
            return all;
        }

        @Override
        public List<Member> ofTeam(TownId town, UUID team, LocalDate day) {
            return all;
        }

        @Override
        public List<Member> ofRole(TownId town, String code, LocalDate day) {
            return all;
        }

        @Override
        public List<Member> everybody(TownId town, LocalDate day) {
            return all;
        }
    }
}
