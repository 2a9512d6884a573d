// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryModuleSwitches;
import de.digifit.core.agreement.InMemoryViewLog;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleNotReleased;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.ViewLog;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.evidence.AgreedLevels;
import de.digifit.core.evidence.Subject;
import de.digifit.core.knowledge.DutyPost;
import de.digifit.core.knowledge.DutyPost.Need;
import de.digifit.core.knowledge.InMemoryUnitDuties;
import de.digifit.core.knowledge.NoSuchDuty;
import de.digifit.core.knowledge.Outlook.Verdict;
import de.digifit.core.knowledge.PublicHours;
import de.digifit.core.knowledge.StubRooms;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.application.CoverCheck.Checked;
import de.digifit.core.knowledge.application.CoverCheck.Member;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.RestrictionGround;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose levels the postal-vote test looks at, and who may ask it. */
class CoverCheckTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Clock CLOCK = Clock.fixed(NOW, TownClock.ZONE);
    private static final CompetencyId D2 = CompetencyId.of("KDW", "D2");

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final Musterau musterau = Musterau.in(lines);
    private final PersonId head = musterau.sectionHead();
    private final PersonId worker = musterau.worker();
    private final UnitId section = musterau.section();
    private final InMemoryRestrictions restrictions = new InMemoryRestrictions();
    private final InMemoryViewLog views = new InMemoryViewLog(restrictions);
    private final InMemoryModuleSwitches switches = new InMemoryModuleSwitches();
    private final InMemoryUnitDuties duties = new InMemoryUnitDuties();
    private final StubRooms rooms = new StubRooms();
    private final Levels levels = new Levels();
    private final Asker asker = new Asker();
    private final Modules modules = new Modules(asker, switches);
    private final Disclosure disclosure = new Disclosure(asker, lines, views, restrictions, CLOCK);
    private final KnownLevels known = new KnownLevels(levels);
    private final CoverCheck check =
            new CoverCheck(new DutyDoor(asker, rooms, CLOCK), duties, modules, disclosure, known);
    private final PublicCounters counters = new PublicCounters(duties, rooms, known, disclosure, modules);

    @BeforeEach
    void aSectionWithADuty() {
        switchCover(ModuleStatus.RELEASED);
        rooms.show(head, section, true, true);
        rooms.show(worker, section, true, false);
        rooms.employ(section, person(head), person(worker));
        duties.add(new UnitDuty(
                town,
                section,
                new UnitDuty.Text(
                        "Postal vote",
                        List.of(DutyPost.of("Decide", 1, Optional.of(new Need(D2, Level.APPLYING)), Optional.empty())),
                        Optional.of(PublicHours.of(1, Set.of(DayOfWeek.MONDAY), Set.of())))));
        levels.agree(head, Level.APPLYING);
        levels.agree(worker, Level.APPLYING);
        session.person(head, town, Responsibility.LEADER);
    }

    private Person person(PersonId id) {
        return lines.people().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void switchCover(ModuleStatus status) {
        WorksAgreement agreement = new WorksAgreement("DV", TODAY.minusYears(1), "10.24.01");
        switches.add(new ModuleSwitch(town, Module.COVER, status, agreement, head, NOW));
    }

    private Verdict without(PersonId... away) {
        Checked checked = check.of(section);
        return checked.outlook(checked.duties()).without(List.of(away));
    }

    @Test
    void a_leader_asks_and_whoever_is_looked_at_reads_what_for() {
        assertThat(without()).isEqualTo(Verdict.COVERED);
        assertThat(without(head)).isEqualTo(Verdict.COVERED);
        assertThat(without(head, worker)).isEqualTo(Verdict.OPEN);
        assertThat(views.of(worker)).extracting(ViewLog.View::purpose).containsOnly(Purpose.COVER);
        assertThat(views.of(head)).as("who asks is no stranger").isEmpty();
    }

    @Test
    void nobody_asks_while_the_works_agreement_does_not_let_it_run() {
        switchCover(ModuleStatus.OFF);

        assertThatExceptionOfType(ModuleNotReleased.class).isThrownBy(() -> check.of(section));
        assertThatExceptionOfType(ModuleNotReleased.class).isThrownBy(check::rooms);
        assertThat(counters.of(town, TODAY)).isEmpty();
        assertThat(views.of(worker)).isEmpty();
    }

    @Test
    void what_is_restricted_is_not_shown_not_counted_and_not_written_down_as_seen() {
        restrictions.add(new Restriction(town, worker, RestrictionGround.ACCURACY, worker, NOW));

        assertThat(without(head)).isEqualTo(Verdict.UNKNOWN);
        assertThat(check.of(section).members())
                .filteredOn(member -> member.colleague().person().equals(worker))
                .allMatch(member -> !member.shown()
                        && !member.talk()
                        && member.colleague().levels().isEmpty());
        assertThat(views.of(worker)).isEmpty();
        assertThat(counters.of(town, TODAY).get(0).able()).containsExactly(head);
    }

    @Test
    void who_stands_in_does_not_see_the_levels_of_the_leader() {
        rooms.show(musterau.helper(), section, false, true);
        lines.standIn(musterau.helper(), head, Period.since(TODAY));
        session.person(musterau.helper(), town, Responsibility.LEADER);

        assertThat(check.of(section).members()).extracting(Member::shown).containsExactly(false, true);
    }

    @Test
    void who_does_not_lead_the_unit_asks_in_vain() {
        session.person(worker, town);
        assertThatExceptionOfType(NoSuchDuty.class).isThrownBy(() -> check.of(section));
        session.person(musterau.clerk(), town);
        assertThatExceptionOfType(NoSuchDuty.class).isThrownBy(() -> check.of(section));
    }

    @Test
    void whoever_plans_hears_who_can_do_a_counter_and_how_many_stay() {
        PublicCounters.Counter counter = counters.of(town, TODAY).get(0);

        assertThat(counter.unit()).isEqualTo(section);
        assertThat(counter.able()).containsExactlyInAnyOrder(head, worker);
        assertThat(counter.hours().stay()).isEqualTo(1);
        assertThat(counter.shortOfPeople()).isFalse();
        assertThat(counters.of(new TownId(Ids.next()), TODAY)).isEmpty();
    }

    private final class Levels implements AgreedLevels {

        private final List<AgreedLevel> all = new ArrayList<>();

        void agree(PersonId person, Level level) {
            add(new AgreedLevel(new Subject(town, person, D2), level, TODAY, head, NOW));
        }

        @Override
        public void add(AgreedLevel agreed) {
            all.add(agreed);
        }

        @Override
        public Map<PersonId, Map<CompetencyId, AgreedLevel>> newest(Collection<PersonId> people) {
            Map<PersonId, Map<CompetencyId, AgreedLevel>> newest = new HashMap<>();
            all.stream().filter(agreed -> people.contains(agreed.person())).forEach(agreed -> newest.computeIfAbsent(
                            agreed.person(), any -> new HashMap<>())
                    .put(agreed.competency(), agreed));
            return newest;
        }

        @Override
        public List<AgreedLevel> of(PersonId person, CompetencyId competency) {
            return List.of();
        }
    }
}
