// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A town hall over five years, drawn from a seed: its people, what becomes of them, and what is said about them. */
public final class SimulatedTown {

    private static final LocalDate START = LocalDate.of(2020, 1, 15);
    private static final int YEARS = 5;
    private static final int PEOPLE_PER_LEADER = 25;
    private static final int COMPETENCIES = 20;
    private static final int ASKED_OF_EACH = 6;

    private final World world;
    private final Random chance;
    private final List<Colleague> leaders = new ArrayList<>();
    private final double[] difficulty = new double[COMPETENCIES];
    private final double[] forgetting = new double[COMPETENCIES];
    private final List<Question> questions = new ArrayList<>();

    private SimulatedTown(World world, int people, long seed) {
        this.world = world;
        this.chance = new Random(seed);
        for (int i = 0; i < COMPETENCIES; i++) {
            difficulty[i] = 0.4 * chance.nextGaussian();
            forgetting[i] = world.forgetting() * Math.exp(0.6 * chance.nextGaussian());
        }
        for (int i = 0; i <= people / PEOPLE_PER_LEADER; i++) {
            leaders.add(Colleague.leader(100_000 + i, world, chance));
        }
        for (int i = 0; i < people; i++) {
            live(new SimulatedPerson(i, leaders.get(i / PEOPLE_PER_LEADER), chance));
        }
    }

    /** Asks twice a year about each competency that the role of each person asks for. */
    public static List<Question> questions(World world, int people, long seed) {
        return List.copyOf(new SimulatedTown(world, people, seed).questions);
    }

    private void live(SimulatedPerson person) {
        List<Colleague> peers = IntStream.range(0, 5)
                .mapToObj(i -> Colleague.peer(200_000 + 5 * person.number + i, chance))
                .toList();
        int talkMonth = chance.nextInt(12);
        int[] asked =
                chance.ints(0, COMPETENCIES).distinct().limit(ASKED_OF_EACH).toArray();
        List<Career> careers = new ArrayList<>();
        List<RecordOfPerson> records = new ArrayList<>();
        for (int competency : asked) {
            Career career = new Career(person, world, difficulty[competency], forgetting[competency], chance);
            careers.add(career);
            records.add(new RecordOfPerson(person, career, world, talkMonth, chance));
            records.get(records.size() - 1).broughtAlong(START);
        }
        for (int month = 0; month < 12 * YEARS; month++) {
            if (chance.nextDouble() < 0.012) {
                person.isLedBy(leaders.get(chance.nextInt(leaders.size())));
            }
            LocalDate day = START.plusMonths(month);
            for (int i = 0; i < asked.length; i++) {
                careers.get(i).aMonthGoesBy(chance);
                records.get(i).month(month, day, peers);
                if (month % 6 == 5) {
                    ask(asked[i], careers.get(i), records.get(i), day.plusDays(10));
                }
            }
        }
    }

    private void ask(int competency, Career career, RecordOfPerson record, LocalDate day) {
        questions.add(new Question(competency, day, career.target, record.until(day), career.truth()));
    }
}
