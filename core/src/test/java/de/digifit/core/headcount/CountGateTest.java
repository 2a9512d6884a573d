// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountGateTest {

    private static final UnitId REGISTRY = new UnitId(Ids.next());
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final RealGate gate = new RealGate(new Asker(), town, new Threshold(10));

    @BeforeEach
    void somebody_is_signed_in() {
        session.person(new PersonId(Ids.next()), town);
    }

    @Test
    void whoever_looks_later_in_the_quarter_reads_what_was_said_first() {
        List<Head> staff = staff(20, 8);
        gate.said(JANUARY, staff);

        Count march = gate.said(LocalDate.of(2026, 3, 31), staff(40, 0)).total();

        assertThat(march.people()).isEqualTo(20);
        assertThat(march.atMost()).isEqualTo(8);
        assertThat(march.exact()).isTrue();
    }

    @Test
    void the_next_quarter_says_what_has_become_of_the_same_people() {
        List<Head> staff = staff(20, 8);
        gate.said(JANUARY, staff);
        List<Head> learnt = staff.stream()
                .map(head -> new Head(head.person(), head.place(), head.counted() && !head.equals(staff.get(0))))
                .toList();

        assertThat(gate.said(LocalDate.of(2026, 4, 1), learnt)
                        .divisions()
                        .get(REGISTRY)
                        .count())
                .extracting(Count::atLeast, Count::atMost)
                .containsExactly(7, 7);
    }

    @Test
    void of_few_people_nothing_is_said() {
        Published published = gate.said(JANUARY, staff(10, 5));

        assertThat(published.total().hidden()).isTrue();
        assertThat(published.divisions().get(REGISTRY).count().hidden()).isTrue();
    }

    @Test
    void of_each_division_its_teams_are_said_and_of_small_ones_that_they_are_covered() {
        UnitId passports = new UnitId(Ids.next());
        UnitId weddings = new UnitId(Ids.next());
        List<Head> staff = new ArrayList<>(staff(Place.in(passports, REGISTRY), 20, 8));
        staff.addAll(staff(Place.in(weddings, REGISTRY), 4, 3));
        staff.addAll(staff(20, 10));

        Published.Division registry = gate.said(JANUARY, staff).divisions().get(REGISTRY);

        assertThat(registry.count().people()).isEqualTo(44);
        assertThat(registry.teams()).containsOnlyKeys(passports, weddings);
        assertThat(registry.teams().get(passports).people()).isEqualTo(20);
        assertThat(registry.teams().get(weddings).hidden()).isTrue();
    }

    @Test
    void a_threshold_below_the_floor_is_refused_with_the_floor() {
        assertThatThrownBy(() -> new RealGate(new Asker(), town, new Threshold(3)))
                .isInstanceOfSatisfying(ThresholdTooLow.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(3, Threshold.FLOOR));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "4, 2", "10, 3", "14, 4", "20, 5"})
    void the_step_on_the_heat_scale_grows_with_the_share(int counted, int step) {
        assertThat(gate.said(JANUARY, staff(20, counted)).total().step()).isEqualTo(step);
    }

    private static List<Head> staff(int people, int counted) {
        return staff(Place.in(REGISTRY), people, counted);
    }

    private static List<Head> staff(Place place, int people, int counted) {
        return IntStream.range(0, people)
                .mapToObj(i -> new Head(new PersonId(Ids.next()), place, i < counted))
                .toList();
    }

    @Test
    void looking_back_says_what_was_said_and_decides_nothing() {
        gate.said(JANUARY, staff(20, 8));
        gate.said(LocalDate.of(2026, 7, 1), staff(40, 20));

        assertThat(gate.told(LocalDate.of(2026, 10, 1), 4).keySet())
                .extracting(Quarter::firstDay)
                .containsExactly(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 1, 1));
        assertThat(gate.told(LocalDate.of(2026, 10, 1), 2)).hasSize(1);
        assertThat(gate.told(LocalDate.of(2026, 1, 1), 1)
                        .get(Quarter.of(JANUARY))
                        .get("KDW-D2")
                        .total()
                        .people())
                .isEqualTo(20);
    }
}
