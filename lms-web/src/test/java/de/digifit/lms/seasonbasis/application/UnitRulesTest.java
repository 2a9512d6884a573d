// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seasonbasis.application;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.knowledge.PublicHours;
import de.digifit.core.knowledge.application.PublicCounters.Counter;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.season.UnitRule;
import de.digifit.core.shared.Ids;
import de.digifit.lms.seasonbasis.Workforce.Worker;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitRulesTest {

    private final UnitId registry = new UnitId(Ids.next());
    private final PersonId first = new PersonId(Ids.next());
    private final PersonId second = new PersonId(Ids.next());
    private final List<Worker> workers = List.of(worker(first), worker(second));

    @Test
    void a_counter_stays_staffed_by_those_who_can_do_it_and_work_here() {
        PersonId gone = new PersonId(Ids.next());

        assertThat(rule(counter(1, first, second, gone)).counters())
                .containsExactly(new UnitRule.Counter("Meldeschalter", Set.of(first, second), 1));
    }

    @Test
    void where_too_few_can_do_it_anyway_no_rule_forbids_everything() {
        assertThat(rule(counter(2, first)).counters()).isEmpty();
    }

    @Test
    void a_counter_of_another_unit_binds_nobody_here() {
        Counter foreign = new Counter(new UnitId(Ids.next()), "Bauamt", Set.of(first), hours(1));

        assertThat(rule(foreign).counters()).isEmpty();
    }

    private UnitRule rule(Counter counter) {
        return UnitRules.of(workers, 0.2, List.of(counter)).get(0);
    }

    private Counter counter(int stay, PersonId... able) {
        return new Counter(registry, "Meldeschalter", Set.of(able), hours(stay));
    }

    private static PublicHours hours(int stay) {
        return PublicHours.of(stay, Set.of(DayOfWeek.MONDAY), Set.of());
    }

    private Worker worker(PersonId person) {
        return new Worker(person, registry, 100, Set.of());
    }
}
