// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seasonbasis.application;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.core.season.Employee;
import de.digifit.core.season.Need;
import de.digifit.lms.seasonbasis.SeasonSheet;
import de.digifit.lms.seasonbasis.Workforce;
import de.digifit.lms.unitneed.UnitNeed;
import de.digifit.lms.unitneed.UnitNeed.Forecast;
import de.digifit.lms.unitneed.UnitNeeds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Needs that units announced. Whom they will concern is not known: each of the unit who has not the level yet counts a
 * share of it, so that seats come to be where the need will be.
 */
@ApplicationScoped
class Forecasts {

    private static final int MONTHS_AFTER = 2;

    private final UnitNeeds announced;
    private final Units units;
    private final Workforce workforce;

    @Inject
    Forecasts(UnitNeeds announced, Units units, Workforce workforce) {
        this.announced = announced;
        this.units = units;
        this.workforce = workforce;
    }

    /** The needs together with those that are due in the season or soon after it. */
    List<Need> with(List<Need> needs, TownId town, SeasonSheet sheet, List<Employee> people, Set<CompetencyId> taught) {
        Map<Key, Need> all = new LinkedHashMap<>();
        needs.forEach(need -> all.put(new Key(need.person(), need.competency()), need));
        announced.from(town, sheet.firstDay()).stream()
                .map(UnitNeed::forecast)
                .filter(one -> !one.dueOn().isAfter(sheet.lastDay().plusMonths(MONTHS_AFTER)))
                .filter(one -> taught.contains(one.competency()))
                .forEach(one -> add(one, town, people, all));
        return List.copyOf(all.values());
    }

    private void add(Forecast forecast, TownId town, List<Employee> people, Map<Key, Need> all) {
        Set<UnitId> where = within(units.of(town), forecast.unit());
        Map<PersonId, Level> levels = workforce.levels(town, forecast.competency());
        List<PersonId> meant = people.stream()
                .filter(one -> where.contains(one.unit()))
                .map(Employee::person)
                .filter(one -> level(levels, one).missingTo(forecast.level()) > 0)
                .toList();
        for (PersonId person : meant) {
            double weight = share(forecast, meant.size());
            Need need = new Need(person, forecast.competency(), level(levels, person), forecast.level(), weight);
            all.merge(new Key(person, forecast.competency()), need, Forecasts::both);
        }
    }

    static double share(Forecast forecast, int meant) {
        return Math.min(1.0, (double) forecast.people() / meant) * forecast.certainty() / 100;
    }

    /** The higher target, and both weights. */
    static Need both(Need one, Need other) {
        Level target = one.target().reaches(other.target()) ? one.target() : other.target();
        return new Need(one.person(), one.competency(), one.actual(), target, one.weight() + other.weight());
    }

    private static Level level(Map<PersonId, Level> levels, PersonId person) {
        return levels.getOrDefault(person, Level.OPEN);
    }

    /** The unit and all below it. */
    private static Set<UnitId> within(Collection<Unit> all, UnitId top) {
        Set<UnitId> found = new HashSet<>(Set.of(top));
        int before = 0;
        while (found.size() > before) {
            before = found.size();
            all.stream()
                    .filter(unit -> unit.parent().filter(found::contains).isPresent())
                    .map(Unit::id)
                    .forEach(found::add);
        }
        return found;
    }

    private record Key(PersonId person, CompetencyId competency) {}
}
