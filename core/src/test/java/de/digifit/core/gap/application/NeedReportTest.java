// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryModuleSwitches;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleStatus;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.WorksAgreement;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.gap.NoSuchDivision;
import de.digifit.core.headcount.Head;
import de.digifit.core.headcount.InMemoryCohorts;
import de.digifit.core.headcount.Place;
import de.digifit.core.headcount.application.CountGate;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedReportTest {

    private static final UnitId REGISTRY = new UnitId(Ids.next());
    private static final UnitId PASSPORTS = new UnitId(Ids.next());
    private static final UnitId WEDDINGS = new UnitId(Ids.next());

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final InMemoryModuleSwitches switches = new InMemoryModuleSwitches();
    private final NeedReport report = report();

    @BeforeEach
    void the_need_may_be_counted() {
        session.person(new PersonId(Ids.next()), town);
        switches.add(new ModuleSwitch(
                town,
                Module.NEED_REPORT,
                ModuleStatus.RELEASED,
                new WorksAgreement("Dienstvereinbarung", LocalDate.of(2026, 1, 1), "10.1"),
                new PersonId(Ids.next()),
                Instant.EPOCH));
    }

    @Test
    void a_division_says_the_same_as_the_report_of_all_with_its_teams_by_name() {
        DivisionNeed need = report.inDivision(REGISTRY.value().toString());

        assertThat(need.division()).isEqualTo("Bürgerdienste");
        assertThat(need.rows())
                .extracting(DivisionNeed.Row::division)
                .usingRecursiveComparison()
                .isEqualTo(report.byCompetency().stream()
                        .flatMap(row -> row.divisions().stream())
                        .toList());
        assertThat(need.rows()).singleElement().satisfies(row -> assertThat(
                        row.division().teams())
                .extracting(NeedRow.Cell::name, team -> team.count().people(), team -> team.count()
                        .atMost())
                .containsExactly(tuple("Passwesen", 20, 8), tuple("Standesamt", 12, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "nonsense", "00000000-0000-7000-8000-000000000000"})
    void what_is_no_division_of_the_town_is_absent(String id) {
        assertThatThrownBy(() -> report.inDivision(id)).isInstanceOf(NoSuchDivision.class);
    }

    @Test
    void a_team_is_no_division() {
        assertThatThrownBy(() -> report.inDivision(PASSPORTS.value().toString()))
                .isInstanceOf(NoSuchDivision.class);
    }

    private NeedReport report() {
        Asker asker = new Asker();
        Clock clock = Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"), TownClock.ZONE);
        return new NeedReport(
                asker,
                new Modules(asker, switches),
                (of, day) -> Map.of("KDW-D2", staff()),
                new Names(),
                new CountGate(asker, switches, new InMemoryCohorts(), clock));
    }

    private static List<Head> staff() {
        List<Head> staff = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> staff.add(head(PASSPORTS, i < 8)));
        IntStream.range(0, 12).forEach(i -> staff.add(head(WEDDINGS, i < 5)));
        return staff;
    }

    private static Head head(UnitId team, boolean counted) {
        return new Head(new PersonId(Ids.next()), Place.in(team, REGISTRY), counted);
    }

    /** How the units are called. */
    private static final class Names implements Units {

        @Override
        public List<Unit> of(TownId town) {
            return List.of();
        }

        @Override
        public Map<PersonId, UnitId> unitsOf(Collection<PersonId> people, LocalDate day) {
            return Map.of();
        }

        @Override
        public Map<UnitId, String> names(TownId town) {
            return Map.of(REGISTRY, "Bürgerdienste", PASSPORTS, "Passwesen", WEDDINGS, "Standesamt");
        }
    }
}
