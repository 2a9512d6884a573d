// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.organisation.Deputy;
import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.Leadership;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.Unit;
import de.digifit.core.shared.Period;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.plan.Names;
import de.digifit.lms.demo.plan.TownPlan;
import de.digifit.lms.demo.plan.TownPlan.CastPlan;
import de.digifit.lms.demo.plan.TownPlan.UnitPlan;
import de.digifit.lms.demo.story.Staffer.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills the units of a town with people: in each a leader, a deputy and the team. */
final class Workforce {

    private static final List<Integer> SHARES = List.of(50, 50, 60, 65, 75, 80);
    private static final int PART_TIME_PERCENT = 35;
    private static final int NEW_IN_A_YEAR_PERCENT = 8;

    private final TownPlan plan;
    private final Town town;
    private final Dice dice;
    private final Names names;
    private final Almanac almanac;
    private final Chronicle chronicle;
    private final List<Staffer> staff = new ArrayList<>();

    private Workforce(TownPlan plan, Town town, Dice dice, Almanac almanac, Chronicle chronicle) {
        this.plan = plan;
        this.town = town;
        this.dice = dice;
        this.names = new Names(dice);
        this.almanac = almanac;
        this.chronicle = chronicle;
    }

    static List<Staffer> of(TownPlan plan, Town town, Dice dice, Almanac almanac, Chronicle chronicle) {
        Workforce workforce = new Workforce(plan, town, dice, almanac, chronicle);
        workforce.fill(plan.root(), Optional.empty(), "", Optional.empty());
        return workforce.staff;
    }

    private void fill(UnitPlan unitPlan, Optional<Unit> parent, String division, Optional<Line> above) {
        Unit unit = new Unit(town.id(), parent.map(Unit::id).orElse(null), unitPlan.name());
        chronicle.add(Chronicle.Part.CORE, unit);
        List<Seat> seats = seats(unitPlan);
        List<Person> people = seats.stream().map(this::person).toList();
        PersonId leader = people.get(0).id();
        Optional<PersonId> deputy = deputy(seats, people);
        LocalDate since = almanac.today().minusYears(dice.between(3, 12));
        chronicle.add(Chronicle.Part.CORE, new Leadership(unit, people.get(0), Period.since(since)));
        deputy.ifPresent(person ->
                chronicle.add(Chronicle.Part.CORE, new Deputy(leader, person, Period.since(since.plusMonths(2)))));
        Line line = new Line(leader, deputy);
        for (int i = 0; i < seats.size(); i++) {
            employ(people.get(i), seats.get(i), unit, division, i == 0 ? above : Optional.of(line));
        }
        boolean atTheTop = parent.isEmpty();
        unitPlan.below()
                .forEach(
                        below -> fill(below, Optional.of(unit), atTheTop ? below.name() : division, Optional.of(line)));
    }

    /** The leader first, then those of the demo accounts, then the others; at the end those without a desk. */
    private List<Seat> seats(UnitPlan unit) {
        List<CastPlan> cast = plan.cast().stream()
                .filter(person -> person.unit().equals(unit.name()))
                .toList();
        List<Seat> seats = new ArrayList<>();
        seats.add(new Seat("FK", cast.stream().filter(CastPlan::leads).findFirst()));
        cast.stream()
                .filter(person -> !person.leads())
                .forEach(person -> seats.add(new Seat(person.mobile() ? "MD" : "SB", Optional.of(person))));
        long mobile = unit.mobile() - cast.stream().filter(CastPlan::mobile).count();
        while (seats.size() < unit.people()) {
            boolean desk = seats.size() < unit.people() - mobile;
            seats.add(new Seat(desk ? "SB" : "MD", Optional.empty()));
        }
        return seats;
    }

    private Person person(Seat seat) {
        Names.Name name = seat.cast()
                .map(plan -> new Names.Name(plan.first(), plan.family()))
                .orElseGet(names::next);
        boolean mail = !seat.role().equals("MD");
        Person person =
                new Person(town.id(), name.first(), name.family(), mail ? name.mailAt(plan.mailDomain()) : null);
        chronicle.add(Chronicle.Part.CORE, person);
        return person;
    }

    /** Those of the demo accounts stand in for nobody, so that each shows one responsibility. */
    private static Optional<PersonId> deputy(List<Seat> seats, List<Person> people) {
        for (int i = 1; i < seats.size(); i++) {
            if (seats.get(i).cast().isEmpty()) {
                return Optional.of(people.get(i).id());
            }
        }
        return Optional.empty();
    }

    private void employ(Person person, Seat seat, Unit unit, String division, Optional<Line> line) {
        LocalDate since = since(seat);
        int share = seat.cast().isEmpty() && dice.percent(PART_TIME_PERCENT) ? dice.one(SHARES) : 100;
        chronicle.add(Chronicle.Part.CORE, new Employment(person.id(), unit.id(), share, Period.since(since)));
        Set<String> roles = new LinkedHashSet<>(List.of(seat.role()));
        seat.cast().ifPresent(cast -> roles.addAll(cast.roles()));
        staff.add(new Staffer(person, roles, line, division, unit.id(), since, seat.cast()));
    }

    private LocalDate since(Seat seat) {
        boolean longAgo = seat.role().equals("FK") || seat.cast().isPresent();
        if (!longAgo && dice.percent(2 * NEW_IN_A_YEAR_PERCENT)) {
            return almanac.today().minusMonths(dice.between(1, 23)).withDayOfMonth(1);
        }
        return almanac.today().minusMonths(dice.between(40, 400)).withDayOfMonth(1);
    }

    /** A place in a unit, with its basic role. */
    private record Seat(String role, Optional<CastPlan> cast) {}
}
