// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seasonbasis.application;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.knowledge.application.PublicCounters;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.season.Employee;
import de.digifit.core.season.Multiplier;
import de.digifit.core.season.Need;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Season;
import de.digifit.core.season.Season.Horizon;
import de.digifit.core.season.Seminar;
import de.digifit.core.season.UnitRule;
import de.digifit.core.season.WorkWeek;
import de.digifit.lms.effectiveness.application.ExpectedGains;
import de.digifit.lms.seasonbasis.SeasonSheet;
import de.digifit.lms.seasonbasis.Workforce;
import de.digifit.lms.seasonbasis.Workforce.Worker;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.teaching.Teaching;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads all that the plan of a season depends on. What it reads of people stays inside the planner. */
@ApplicationScoped
public class SeasonSource {

    private static final int FULL_TIME = 100;
    private static final int MORNINGS = 60;

    private final Resources resources;
    private final Workforce workforce;
    private final Forecasts forecasts;
    private final PublicCounters counters;
    private final ExpectedGains measured;

    @Inject
    public SeasonSource(
            Resources resources,
            Workforce workforce,
            Forecasts forecasts,
            PublicCounters counters,
            ExpectedGains measured) {
        this.resources = resources;
        this.workforce = workforce;
        this.forecasts = forecasts;
        this.counters = counters;
        this.measured = measured;
    }

    /** @throws de.digifit.core.season.Unplannable when what is known does not fit together */
    public Season season(TownId town, SeasonSheet sheet, Collection<Placement> pinned) {
        Horizon horizon = resources.horizon(town, sheet);
        List<Worker> workers = workforce.workers(town, sheet.firstDay());
        Map<Teaching, Integer> beside = resources.beside(town);
        List<Seminar> offers = offers(town, sheet, beside.keySet(), workers);
        Set<SeminarId> offered =
                offers.stream().map(offer -> SeminarId.of(offer.code())).collect(Collectors.toSet());
        List<Employee> people = workers.stream().map(SeasonSource::employee).toList();
        return new Season(
                horizon,
                new Season.Staff(people, needs(town, sheet, offers, people), rules(town, workers, sheet)),
                offers,
                new Season.Means(
                        resources.rooms(town, horizon),
                        resources.lecturers(town, horizon, offered),
                        multipliers(beside, people, horizon, offered),
                        Resources.limits(sheet)),
                List.copyOf(pinned));
    }

    /** Every seminar of the catalogue that can be planned here. */
    private List<Seminar> offers(TownId town, SeasonSheet sheet, Set<Teaching> beside, List<Worker> workers) {
        Set<SeminarId> accompanied = beside.stream()
                .flatMap(teaching -> teaching.seminars().stream())
                .collect(Collectors.toSet());
        Map<SeminarId, Map<CompetencyId, Double>> gains = measured.of(town);
        return resources.catalogue(town).stream()
                .filter(Offer::plannable)
                .filter(seminar -> meant(seminar, workers).isEmpty()
                        == seminar.syllabus().onlyRoles().isEmpty())
                .map(seminar -> Offer.of(
                        seminar,
                        sheet,
                        accompanied.contains(seminar.id()),
                        meant(seminar, workers),
                        gains.getOrDefault(seminar.id(), Map.of())))
                .toList();
    }

    /** Who holds one of the roles that it is meant for. */
    private static Set<PersonId> meant(de.digifit.lms.seminar.Seminar seminar, List<Worker> workers) {
        List<String> roles = seminar.syllabus().onlyRoles();
        return workers.stream()
                .filter(worker -> roles.stream().anyMatch(worker.roles()::contains))
                .map(Worker::person)
                .collect(Collectors.toSet());
    }

    private List<Need> needs(TownId town, SeasonSheet sheet, List<Seminar> offers, List<Employee> people) {
        Set<PersonId> known = people.stream().map(Employee::person).collect(Collectors.toSet());
        NeedWeights weights = new NeedWeights(offers, workforce.wishes(town));
        List<Need> today = weights.of(workforce.gaps(town, sheet.firstDay()).stream()
                .filter(gap -> known.contains(gap.person()))
                .toList());
        return forecasts.with(today, town, sheet, people, weights.taught());
    }

    private List<UnitRule> rules(TownId town, List<Worker> workers, SeasonSheet sheet) {
        return UnitRules.of(workers, sheet.awayPercent() / 100.0, counters.of(town, sheet.firstDay()));
    }

    private static List<Multiplier> multipliers(
            Map<Teaching, Integer> beside, List<Employee> people, Horizon horizon, Set<SeminarId> offered) {
        return beside.entrySet().stream()
                .flatMap(entry -> people.stream()
                        .filter(person -> person.person().equals(entry.getKey().person()))
                        .map(person -> Multiplier.withShare(
                                person.person(),
                                Resources.codes(entry.getKey(), offered),
                                entry.getValue() / 100.0,
                                halfDays(person.week(), horizon))))
                .toList();
    }

    private static int halfDays(WorkWeek week, Horizon horizon) {
        return horizon.days().size() * week.halfDays() / 5;
    }

    private static Employee employee(Worker worker) {
        return new Employee(worker.person(), worker.unit(), week(worker.share()), Set.of());
    }

    /**
     * On which days somebody works is not known here, only the share. Up to 60 per cent is taken for mornings, up to full
     * time for four whole days: so part-time is planned for what it can most likely come to.
     */
    static WorkWeek week(int share) {
        if (share >= FULL_TIME) {
            return WorkWeek.full();
        }
        return share <= MORNINGS
                ? WorkWeek.mornings(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                : WorkWeek.wholeDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
    }
}
