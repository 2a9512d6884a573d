// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.ModuleSwitch;
import de.digifit.core.agreement.ModuleSwitches;
import de.digifit.core.headcount.Attacker.Clue;
import de.digifit.core.headcount.Siege.Gate;
import de.digifit.core.headcount.application.CountGate;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The gate as it is, with the cohorts laid before the attacker: the rule is public, and so is who works where. */
final class RealGate extends Clock implements Gate, ModuleSwitches {

    private final TownId town;
    private final Threshold threshold;
    private final InMemoryCohorts cohorts = new InMemoryCohorts();
    private final CountGate gate;
    private LocalDate day = LocalDate.EPOCH;

    RealGate(Asker asker, TownId town, Threshold threshold) {
        this.town = town;
        this.threshold = threshold;
        this.gate = new CountGate(asker, this, cohorts, this);
    }

    @Override
    public List<Clue> look(LocalDate onDay, List<Head> today) {
        Published published = said(onDay, today);
        List<Clue> numbers = new ArrayList<>();
        published.divisions().forEach((unit, division) -> {
            read(numbers, division.count(), Place.in(unit));
            division.teams().forEach((team, count) -> read(numbers, count, Place.in(team, unit)));
        });
        read(numbers, published.total(), Place.TOWN);
        return numbers;
    }

    private void read(List<Clue> numbers, Count count, Place place) {
        if (!count.hidden()) {
            numbers.add(number(count, cohort -> place.holds(cohort.place())));
        }
    }

    Published said(LocalDate onDay, List<Head> today) {
        day = onDay;
        return gate.publish(Question.NEED, asked -> Map.of("KDW-D2", today)).get("KDW-D2");
    }

    Map<Quarter, Map<String, Published>> told(LocalDate onDay, int quarters) {
        day = onDay;
        return gate.told(Question.NEED, quarters);
    }

    private Clue number(Count count, Predicate<Cohort> about) {
        Set<PersonId> people = new HashSet<>();
        cohorts.of(town, Question.NEED).get("KDW-D2").stream()
                .filter(cohort -> threshold.allows(cohort) && !cohort.place().equals(Place.GONE))
                .filter(about)
                .forEach(cohort -> cohort.members().forEach(member -> people.add(member.person())));
        assertSame(count.people(), people.size());
        return new Clue(people, count.atLeast(), count.atMost());
    }

    private static void assertSame(int said, int counted) {
        if (said != counted) {
            throw new IllegalStateException(said + " people are said to be asked about, and it was " + counted);
        }
    }

    @Override
    public void add(ModuleSwitch change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ModuleSwitch> inForce(TownId asked) {
        return List.of();
    }

    @Override
    public List<ModuleSwitch> history(TownId asked) {
        return List.of();
    }

    @Override
    public int smallestGroup(TownId asked) {
        return threshold.people();
    }

    @Override
    public Instant instant() {
        return day.atTime(12, 0).atZone(TownClock.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return TownClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
