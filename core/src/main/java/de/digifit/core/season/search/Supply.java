// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.HalfDay;
import de.digifit.core.season.Lecturer;
import de.digifit.core.season.Multiplier;
import de.digifit.core.season.Room;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seminars, rooms, lecturers and multipliers by number, and who could use which seminar. */
final class Supply {

    final List<Seminar> seminars;
    final List<Room> rooms;
    final List<Lecturer> lecturers;
    final List<Multiplier> multipliers;
    final Grid grid;
    final int[][] starts;
    final int[] length;
    /** Of each seminar, the numbers of competencies that somebody lacks. */
    final int[][] effects;

    final byte[][] levels;
    /** Of each of them, how many levels it closes at most. */
    final double[][] most;

    final int[][] roomsFor;
    final int[][] lecturersFor;
    final int[][] multipliersFor;
    final long[][] roomFree;
    final long[][] lecturerFree;
    final int[] multiplierPerson;
    /** Of each seminar, who gains by it when nothing else is planned, those who gain most first. */
    final int[][] hopefuls;

    final double[][] hopes;
    /** Of each seminar and person, where this one stands among the hopefuls; -1 for others. */
    final int[][] place;

    Supply(Season season, Grid grid, Crowd crowd) {
        this.grid = grid;
        seminars = season.seminars();
        rooms = season.means().rooms();
        lecturers = season.means().lecturers();
        multipliers = season.means().multipliers();
        length =
                seminars.stream().mapToInt(seminar -> seminar.form().halfDays()).toArray();
        starts = Arrays.stream(length).mapToObj(grid::starts).toArray(int[][]::new);
        roomFree = rooms.stream()
                .map(room -> grid.bits(time -> !room.taken().contains(time.day())))
                .toArray(long[][]::new);
        lecturerFree = lecturers.stream()
                .map(lecturer -> grid.bits(time -> lecturer.free().contains(time.day())))
                .toArray(long[][]::new);
        multiplierPerson = multipliers.stream()
                .mapToInt(multiplier -> crowd.number(multiplier.person()))
                .toArray();
        roomsFor = each(seminar -> those(rooms.size(), room -> rooms.get(room).suits(seminar)));
        lecturersFor = each(seminar ->
                those(lecturers.size(), one -> lecturers.get(one).seminars().contains(seminar.code())));
        multipliersFor = each(seminar ->
                those(multipliers.size(), one -> multipliers.get(one).seminars().contains(seminar.code())));
        effects = each(
                seminar -> needed(seminar, crowd).mapToInt(crowd::competency).toArray());
        levels = new byte[seminars.size()][];
        most = seminars.stream()
                .map(seminar ->
                        needed(seminar, crowd).mapToDouble(seminar::gain).toArray())
                .toArray(double[][]::new);
        hopefuls = new int[seminars.size()][];
        hopes = new double[seminars.size()][];
        place = new int[seminars.size()][crowd.size];
        IntStream.range(0, seminars.size()).forEach(seminar -> hope(seminar, crowd));
    }

    private int[][] each(Function<Seminar, int[]> numbers) {
        return seminars.stream().map(numbers).toArray(int[][]::new);
    }

    private static int[] those(int size, IntPredicate wanted) {
        return IntStream.range(0, size).filter(wanted).toArray();
    }

    private static Stream<CompetencyId> needed(Seminar seminar, Crowd crowd) {
        return seminar.effects().keySet().stream().sorted().filter(competency -> crowd.competency(competency) >= 0);
    }

    private void hope(int number, Crowd crowd) {
        Seminar seminar = seminars.get(number);
        List<Integer> reached = needed(seminar, crowd)
                .map(competency -> Objects.requireNonNull(seminar.effects().get(competency))
                        .number())
                .toList();
        levels[number] = new byte[reached.size()];
        IntStream.range(0, reached.size())
                .forEach(effect -> levels[number][effect] = reached.get(effect).byteValue());
        double[] gains = new double[crowd.size];
        for (int person = 0; person < crowd.size; person++) {
            gains[person] = seminar.isFor(crowd.id(person)) ? alone(number, person, crowd) : 0;
        }
        hopefuls[number] = IntStream.range(0, crowd.size)
                .filter(person -> gains[person] > 0)
                .boxed()
                .sorted(Comparator.comparing(person -> -gains[person]))
                .mapToInt(person -> person)
                .toArray();
        Arrays.fill(place[number], -1);
        IntStream.range(0, hopefuls[number].length).forEach(at -> place[number][hopefuls[number][at]] = at);
        hopes[number] = Arrays.stream(hopefuls[number])
                .mapToDouble(person -> gains[person])
                .toArray();
    }

    private double alone(int seminar, int person, Crowd crowd) {
        double gain = 0;
        for (int effect = 0; effect < effects[seminar].length; effect++) {
            int at = person * crowd.competencies + effects[seminar][effect];
            double steps = Math.min(crowd.target[at], reached(seminar, effect, crowd.actual[at])) - crowd.actual[at];
            gain += Math.max(0, steps) * crowd.weight[at];
        }
        return gain;
    }

    /** The level to which one effect of a seminar leads somebody who is on that one. */
    double reached(int seminar, int effect, byte actual) {
        return Math.min(levels[seminar][effect], actual + most[seminar][effect]);
    }

    /** Its number; -1 if there is none of that code. */
    int seminar(String code) {
        return first(seminars, seminar -> seminar.code().equals(code));
    }

    int lecturer(String code) {
        return first(lecturers, lecturer -> lecturer.code().equals(code));
    }

    int room(String code) {
        return first(rooms, room -> room.code().equals(code));
    }

    int multiplier(PersonId person) {
        return first(multipliers, multiplier -> multiplier.person().equals(person));
    }

    private static <T> int first(List<T> things, Predicate<T> wanted) {
        return IntStream.range(0, things.size())
                .filter(number -> wanted.test(things.get(number)))
                .findFirst()
                .orElse(-1);
    }

    boolean beginsAt(int seminar, HalfDay start) {
        return beginsAt(seminar, grid.of(start));
    }

    boolean beginsAt(int seminar, int start) {
        return Arrays.binarySearch(starts[seminar], start) >= 0;
    }
}
