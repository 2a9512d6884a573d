// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.application;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.effect.Evidence;
import de.digifit.assessment.measure.Hindrance;
import de.digifit.assessment.measure.Transfer;
import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryModuleSwitches;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleNotReleased;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.estimate.Testimonies;
import de.digifit.core.headcount.Head;
import de.digifit.core.headcount.InMemoryCohorts;
import de.digifit.core.headcount.Place;
import de.digifit.core.headcount.Question;
import de.digifit.core.headcount.application.CountGate;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.effectiveness.InMemoryWaves;
import de.digifit.lms.effectiveness.Observed;
import de.digifit.lms.effectiveness.Participation;
import de.digifit.lms.effectiveness.TransferShares;
import de.digifit.lms.effectiveness.TransferShares.Shares;
import de.digifit.lms.effectiveness.Transfers;
import de.digifit.lms.effectiveness.Value;
import de.digifit.lms.evaluation.infrastructure.EvaluationAdapters;
import de.digifit.lms.seminar.InMemorySeminars;
import de.digifit.lms.seminar.NoSuchSeminar;
import de.digifit.lms.seminar.Seminar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What coordination and the staff council read beside the numbers of waves. */
class EffectivenessTest {

    private static final CompetencyId D2 = CompetencyId.of("KDW", "D2");
    private static final Instant NOW = TODAY.atTime(9, 0).atZone(TownClock.ZONE).toInstant();

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final TownId town = aTown();
    private final PersonId toni = aPerson();
    private final Seminar seminar = aSeminar(town);
    private final InMemorySeminars seminars = new InMemorySeminars();
    private final InMemoryModuleSwitches switches = new InMemoryModuleSwitches();
    private final InMemoryCohorts cohorts = new InMemoryCohorts();
    private final InMemoryWaves waves = new InMemoryWaves();
    private final List<Transfers.Answer> answers = new ArrayList<>();

    @BeforeEach
    void released() {
        session.person(toni, town, Responsibility.COORDINATION);
        seminars.add(seminar);
        release(Module.EFFECTIVENESS);
    }

    @Test
    void nothing_is_said_while_the_module_is_off() {
        switches.add(new ModuleSwitch(
                town, Module.EFFECTIVENESS, ModuleStatus.OFF, new WorksAgreement("DV", TODAY, "1"), toni, NOW));

        assertThatThrownBy(() -> at(NOW).all()).isInstanceOf(ModuleNotReleased.class);
        assertThatThrownBy(() -> at(NOW).view(seminar.id())).isInstanceOf(ModuleNotReleased.class);
        assertThat(gains()).isEmpty();
    }

    @Test
    void a_seminar_of_which_nobody_was_seen_has_no_number_yet() {
        Effectiveness.Line line = at(NOW).all().get(0);

        assertThat(line.learning().get(D2)).extracting(Value::evidence).containsOnly(Evidence.TOO_FEW);
        assertThat(gains()).isEmpty();
    }

    @Test
    void a_seminar_of_another_town_is_none() {
        Seminar foreign = aSeminar(aTown());
        seminars.add(foreign);

        assertThatThrownBy(() -> at(NOW).view(foreign.id())).isInstanceOf(NoSuchSeminar.class);
    }

    @Test
    void what_people_say_came_of_it_is_counted_through_the_gate_and_stays_for_the_quarter() {
        answer(5, Transfer.APPLIED, Optional.empty());
        answer(4, Transfer.PARTLY, Optional.of(Hindrance.TIME));
        answer(3, Transfer.NOT_YET, Optional.of(Hindrance.OPPORTUNITY));

        TransferShares shares = at(NOW).view(seminar.id()).transfer().orElseThrow();
        answer(9, Transfer.NOT_YET, Optional.of(Hindrance.TIME));
        TransferShares later = at(NOW).view(seminar.id()).transfer().orElseThrow();

        assertThat(shares.shares()).contains(new Shares(5, 4, 3));
        assertThat(shares.hindrances().get(Hindrance.TIME)).matches(time -> time.exact() && time.atLeast() == 4);
        assertThat(shares.hindrances().get(Hindrance.TASKS)).matches(tasks -> tasks.atMost() == 2);
        assertThat(later.shares()).isEqualTo(shares.shares());
    }

    @Test
    void of_ten_who_answered_nothing_is_said() {
        answer(10, Transfer.APPLIED, Optional.empty());

        assertThat(at(NOW).view(seminar.id()).transfer()).get().matches(TransferShares::hidden);
    }

    @Test
    void what_the_town_lacks_is_read_quarter_by_quarter_and_decided_by_nobody_here() {
        release(Module.NEED_REPORT);
        LocalDate before = TODAY.minusMonths(6);
        gate(before.atTime(9, 0).atZone(TownClock.ZONE).toInstant())
                .publish(Question.NEED, day -> Map.of(D2.value(), people(12, 6)));

        List<Report.Lacking> lacking = at(NOW).view(seminar.id()).results().getOrDefault(D2, List.of());

        assertThat(lacking).hasSize(1);
        assertThat(lacking.get(0).count().atLeast()).isEqualTo(6);
        assertThat(lacking.get(0).quarter().firstDay()).isEqualTo(LocalDate.of(2025, 10, 1));
    }

    private static List<Head> people(int all, int lacking) {
        return IntStream.range(0, all)
                .mapToObj(i -> new Head(aPerson(), Place.TOWN, i < lacking))
                .toList();
    }

    private void answer(int people, Transfer transfer, Optional<Hindrance> hindrance) {
        IntStream.range(0, people)
                .forEach(i -> answers.add(new Transfers.Answer(aPerson(), seminar.code(), transfer, hindrance)));
    }

    private void release(Module module) {
        switches.add(
                new ModuleSwitch(town, module, ModuleStatus.RELEASED, new WorksAgreement("DV", TODAY, "1"), toni, NOW));
    }

    private Map<?, ?> gains() {
        return new ExpectedGains(modules(), quarterly(NOW)).of(town);
    }

    private Effectiveness at(Instant now) {
        Beside beside = new Beside(
                modules(),
                EvaluationAdapters.answers(transaction.entities()),
                asked -> asked.equals(town) ? List.copyOf(answers) : List.of(),
                gate(now));
        return new Effectiveness(new Asker(), modules(), seminars, quarterly(now), beside);
    }

    private Quarterly quarterly(Instant now) {
        return new Quarterly(waves, new Nobody(), seminars, switches, Clock.fixed(now, TownClock.ZONE));
    }

    private Modules modules() {
        return new Modules(new Asker(), switches);
    }

    private CountGate gate(Instant now) {
        return new CountGate(new Asker(), switches, cohorts, Clock.fixed(now, TownClock.ZONE));
    }

    /** A town in which nobody took part in anything. */
    private static final class Nobody implements Observed {

        @Override
        public List<Participation> people(TownId asked, LocalDate until, Instant now) {
            return List.of();
        }

        @Override
        public Testimonies seen(Collection<PersonId> people) {
            return new Testimonies();
        }
    }
}
