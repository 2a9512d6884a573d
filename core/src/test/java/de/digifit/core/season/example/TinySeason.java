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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A season so small that the best plan can be found by trying everything, with every rule in it. */
public final class TinySeason {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private final Random random;
    private final List<Employee> staff = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<CompetencyId> competencies =
            IntStream.range(0, 4).mapToObj(i -> CompetencyId.of("KDW", "X" + i)).toList();

    private TinySeason(long seed) {
        random = new Random(seed);
    }

    public static Season of(long seed) {
        return new TinySeason(seed).draw();
    }

    private Season draw() {
        int days = 2 + random.nextInt(2);
        LocalDate first = MONDAY.plusDays(random.nextInt(3));
        List<UnitRule> units = List.of(unit(1, 3 + random.nextInt(2)), unit(2, 2 + random.nextInt(3)));
        List<Seminar> seminars = IntStream.range(0, 3).mapToObj(this::seminar).toList();
        List<LocalDate> open =
                IntStream.range(0, days).mapToObj(first::plusDays).toList();
        List<Lecturer> lecturers = List.of(lecturer("L0", open), lecturer("L1", open));
        List<Room> rooms = List.of(
                new Room("R0", 1 + random.nextInt(4), Set.of("PC"), Set.of()),
                new Room("R1", 2 + random.nextInt(3), Set.of(), random.nextBoolean() ? Set.of() : Set.of(open.get(0))));
        PersonId beside = staff.get(random.nextInt(staff.size())).person();
        return new Season(
                new Season.Horizon(first, first.plusDays(days - 1L), Set.of()),
                new Season.Staff(staff, needs, units),
                seminars,
                new Season.Means(
                        rooms,
                        lecturers,
                        List.of(new Multiplier(beside, Set.of("S0", "S1"), 1 + random.nextInt(2))),
                        Limits.usual(25000 + random.nextInt(15000), 1 + random.nextInt(3))),
                List.of());
    }

    private UnitRule unit(int number, int heads) {
        UnitId unit = new UnitId(new UUID(1, number));
        List<PersonId> members = new ArrayList<>();
        for (int i = 0; i < heads; i++) {
            PersonId person = new PersonId(new UUID(2, staff.size()));
            members.add(person);
            staff.add(new Employee(person, unit, week(), Set.of()));
            competencies.forEach(competency -> need(person, competency));
        }
        Set<PersonId> able = new LinkedHashSet<>(members.subList(0, heads - 1));
        List<UnitRule.Counter> counters =
                random.nextBoolean() ? List.of() : List.of(new UnitRule.Counter("Counter", able, 1));
        return new UnitRule(unit, 0.3 + 0.4 * random.nextDouble(), counters);
    }

    private WorkWeek week() {
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return switch (random.nextInt(4)) {
            case 0 -> WorkWeek.mornings(days);
            case 1 -> {
                days.remove(DayOfWeek.of(1 + random.nextInt(5)));
                yield WorkWeek.wholeDays(days);
            }
            default -> WorkWeek.full();
        };
    }

    private void need(PersonId person, CompetencyId competency) {
        int target = random.nextInt(4);
        int actual = random.nextInt(3);
        if (actual < target) {
            needs.add(new Need(person, competency, Level.of(actual), Level.of(target), 1 + random.nextInt(3)));
        }
    }

    private Seminar seminar(int number) {
        Map<CompetencyId, Level> effects = new HashMap<>();
        for (int i = 0; i < 2; i++) {
            effects.put(competencies.get(random.nextInt(4)), Level.of(1 + random.nextInt(3)));
        }
        int least = 1 + random.nextInt(2);
        boolean online = random.nextInt(4) == 0;
        Set<String> equipment = !online && random.nextInt(3) == 0 ? Set.of("PC") : Set.of();
        return new Seminar(
                "S" + number,
                effects,
                new Seminar.Size(least, least + 1 + random.nextInt(2)),
                new Seminar.Form(1 + random.nextInt(2), online, equipment, number == 0 && random.nextBoolean()),
                5000 + random.nextInt(10000),
                Set.of());
    }

    private Lecturer lecturer(String code, List<LocalDate> open) {
        Set<String> seminars = new LinkedHashSet<>();
        seminars.add("S" + random.nextInt(3));
        seminars.add("S" + random.nextInt(3));
        Set<LocalDate> free = new LinkedHashSet<>(open);
        if (random.nextBoolean()) {
            free.remove(open.get(random.nextInt(open.size())));
        }
        return new Lecturer(code, seminars, free, 1 + random.nextInt(2));
    }
}
