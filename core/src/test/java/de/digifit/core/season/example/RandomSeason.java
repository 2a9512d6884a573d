// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.example;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.season.Employee;
import de.digifit.core.season.Lecturer;
import de.digifit.core.season.Limits;
import de.digifit.core.season.Multiplier;
import de.digifit.core.season.Need;
import de.digifit.core.season.Room;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import de.digifit.core.season.UnitRule;
import de.digifit.core.season.WorkWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An invented town and its autumn season: staff, roles, units and part-time as domain.md 6 counts them, and resources
 * for about as many dates as it counts for a whole year.
 */
public final class RandomSeason {

    private static final double PART_TIME = 0.35;
    private static final int UNIT = 12;
    private static final double COUNTERS = 0.33;

    private final Random random;
    private final int people;
    private final int dates;
    private final Season.Horizon horizon = new Season.Horizon(
            LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18), Set.of(LocalDate.of(2026, 11, 18)));
    private final List<Employee> staff = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final Set<PersonId> multipliers = new LinkedHashSet<>();
    private final List<UnitRule> rules = new ArrayList<>();

    private RandomSeason(long seed, int people, int dates) {
        this.random = new Random(seed);
        this.people = people;
        this.dates = dates;
    }

    /** Of domain.md 6.2: staff, and dates a year. */
    public enum Size {
        S(120, 9),
        M(450, 34),
        L(2100, 160),
        XL(16000, 1219);

        private final int people;
        private final int dates;

        Size(int people, int dates) {
            this.people = people;
            this.dates = dates;
        }
    }

    public static Season of(Size size, long seed) {
        return of(size.people, size.dates, seed);
    }

    public static Season of(int people, int dates, long seed) {
        return new RandomSeason(seed, people, dates).draw();
    }

    private Season draw() {
        hire();
        List<Seminar> seminars = Catalogue.seminars(multipliers);
        return new Season(horizon, new Season.Staff(staff, needs, rules), seminars, means(seminars), List.of());
    }

    private void hire() {
        int hired = 0;
        while (hired < people) {
            int heads = Math.min(people - hired, 4 + random.nextInt(2 * UNIT - 7));
            UnitId unit = new UnitId(new UUID(1, rules.size()));
            List<PersonId> members = new ArrayList<>();
            double skill = random.nextDouble();
            for (int i = 0; i < heads; i++) {
                members.add(hire(hired++, unit, i == 0, skill));
            }
            rules.add(new UnitRule(unit, 0.15 + 0.15 * random.nextDouble(), counters(members)));
        }
    }

    private PersonId hire(int number, UnitId unit, boolean leads, double skill) {
        PersonId person = new PersonId(new UUID(2, number));
        boolean multiplies = !leads && random.nextDouble() < 0.045;
        if (multiplies) {
            multipliers.add(person);
        }
        staff.add(new Employee(person, unit, week(), leave()));
        Map<CompetencyId, Level> target = leads
                ? Catalogue.leader()
                : multiplies
                        ? Catalogue.multiplier()
                        : random.nextDouble() < 0.24 ? Catalogue.mobile() : Catalogue.clerk();
        double own = (skill + random.nextDouble()) / 2;
        target.forEach((competency, level) -> need(person, competency, level, own));
        return person;
    }

    /** Most people reach most targets; who does not is one level below, seldom two. */
    private void need(PersonId person, CompetencyId competency, Level target, double skill) {
        int actual = target.number() - (random.nextDouble() < 0.25 + 0.5 * skill ? 0 : random.nextInt(4) == 0 ? 2 : 1);
        if (actual < target.number()) {
            double must = Set.of("B1", "D1", "D2", "C2").contains(competency.code()) ? 2 : 1;
            double agreed = random.nextDouble() < 0.1 ? 3 : 1;
            needs.add(new Need(person, competency, Level.of(Math.max(0, actual)), target, must * agreed));
        }
    }

    private WorkWeek week() {
        if (random.nextDouble() >= PART_TIME) {
            return WorkWeek.full();
        }
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        if (random.nextBoolean()) {
            return WorkWeek.mornings(days);
        }
        days.remove(DayOfWeek.of(1 + random.nextInt(5)));
        days.remove(DayOfWeek.of(1 + random.nextInt(5)));
        return WorkWeek.wholeDays(days);
    }

    private Set<LocalDate> leave() {
        List<LocalDate> days = horizon.days();
        int from = random.nextInt(days.size());
        return new LinkedHashSet<>(days.subList(from, Math.min(days.size(), from + random.nextInt(15))));
    }

    private List<UnitRule.Counter> counters(List<PersonId> members) {
        if (random.nextDouble() >= COUNTERS) {
            return List.of();
        }
        List<PersonId> able =
                members.stream().filter(person -> random.nextDouble() < 0.6).toList();
        int present = (able.size() + 1) / 2;
        return List.of(new UnitRule.Counter("Counter", new LinkedHashSet<>(able), present));
    }

    private Season.Means means(List<Seminar> seminars) {
        int lecturers = 2 + dates / 8;
        double mean = seminars.stream()
                .mapToInt(one -> one.form().halfDays())
                .average()
                .orElseThrow();
        int load = (int) Math.ceil(dates * mean / lecturers);
        double cost = seminars.stream().mapToLong(Seminar::costCents).average().orElseThrow();
        return new Season.Means(
                rooms(),
                IntStream.range(0, lecturers)
                        .mapToObj(i -> lecturer(i, seminars, load))
                        .toList(),
                multipliers.stream().map(person -> multiplier(person, seminars)).toList(),
                Limits.usual((long) (0.9 * cost * dates) + 1, 4));
    }

    private List<Room> rooms() {
        return IntStream.range(0, 2 + dates / 50)
                .mapToObj(i ->
                        new Room("R" + i, 10 + random.nextInt(12), i % 2 == 0 ? Set.of("PC") : Set.of(), some(0.3)))
                .toList();
    }

    private Lecturer lecturer(int number, List<Seminar> seminars, int load) {
        Set<String> codes = new LinkedHashSet<>();
        Stream.generate(() -> seminars.get(random.nextInt(seminars.size())).code())
                .limit(3 + random.nextInt(4))
                .forEach(codes::add);
        Set<LocalDate> free = some(0.35);
        return new Lecturer(
                "L" + number, codes, free.isEmpty() ? Set.of(horizon.days().get(0)) : free, load);
    }

    private Multiplier multiplier(PersonId person, List<Seminar> seminars) {
        Set<String> codes = new LinkedHashSet<>();
        seminars.stream()
                .filter(seminar -> seminar.form().coLecturer() && random.nextInt(3) > 0)
                .forEach(seminar -> codes.add(seminar.code()));
        return Multiplier.withShare(
                person, codes, 0.05 + 0.05 * random.nextDouble(), horizon.days().size() * 2);
    }

    private Set<LocalDate> some(double share) {
        Set<LocalDate> days = new HashSet<>(horizon.days());
        Map<LocalDate, Boolean> kept = new LinkedHashMap<>();
        horizon.days().forEach(day -> kept.put(day, random.nextDouble() < share));
        days.removeIf(day -> !kept.get(day));
        return days;
    }
}
