// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.KeptRatio;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverAgainstBruteForceTest {

    private static final int CASES = KeptRatio.wanted() ? 10_000 : 600;
    private static final int DEAR = 20;

    private int differences;
    private int safe;
    private int trained;

    @Test
    void it_answers_like_trying_everything() {
        for (int seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            List<Colleague> colleagues = colleagues(random, 1 + random.nextInt(6));
            List<Duty> duties = IntStream.range(0, 1 + random.nextInt(2))
                    .mapToObj(i -> duty(random))
                    .toList();
            compare(colleagues, duties);
            if (seed % DEAR == 0) {
                compareTraining(colleagues(random, 2 + random.nextInt(2)), List.of(duty(random)));
            }
        }
        String notes =
                "%d teams of 1 to 6 people: everybody there, each one and each pair away, single points, pairs; %d of them safe; cheapest training of %d teams of 2 or 3"
                        .formatted(CASES, safe, trained);
        new KeptRatio("cover-differences", "answers", differences, "= 0", "CoverAgainstBruteForceTest", "", notes)
                .keep();
        assertThat(differences).isZero();
        assertThat(safe).isGreaterThan(CASES / 20);
        assertThat(trained).isGreaterThan(CASES / DEAR / 4);
    }

    private void compare(List<Colleague> colleagues, List<Duty> duties) {
        Cover cover = new Cover(colleagues, duties);
        boolean today = BruteForce.isStaffed(colleagues, duties, Set.of());
        count(cover.isStaffedWithout(Set.of()) == today);
        List<PersonId> points = new ArrayList<>();
        for (Colleague one : colleagues) {
            boolean staffed = BruteForce.isStaffed(colleagues, duties, Set.of(one.person()));
            count(cover.isStaffedWithout(Set.of(one.person())) == staffed);
            if (today && !staffed) {
                points.add(one.person());
            }
        }
        count(cover.singlePointsOfFailure().equals(points));
        safe += BruteForce.isSafe(colleagues, duties) ? 1 : 0;
        comparePairs(cover, colleagues, duties, today ? points : null);
    }

    private void comparePairs(
            Cover cover, List<Colleague> colleagues, List<Duty> duties, @Nullable List<PersonId> points) {
        List<Set<PersonId>> pairs = new ArrayList<>();
        for (int i = 0; i < colleagues.size(); i++) {
            for (int j = i + 1; j < colleagues.size(); j++) {
                Set<PersonId> pair =
                        Set.of(colleagues.get(i).person(), colleagues.get(j).person());
                boolean staffed = BruteForce.isStaffed(colleagues, duties, pair);
                count(cover.isStaffedWithout(pair) == staffed);
                if (points != null && !staffed && pair.stream().noneMatch(points::contains)) {
                    pairs.add(pair);
                }
            }
        }
        count(cover.fragilePairs().equals(pairs));
    }

    private void compareTraining(List<Colleague> colleagues, List<Duty> duties) {
        int cheapest = BruteForce.cheapest(colleagues, duties);
        Optional<InstructionPlan> plan = InstructionPlan.forEveryAbsence(colleagues, duties);
        count(plan.map(InstructionPlan::steps).orElse(-1) == cheapest);
        trained += cheapest > 0 ? 1 : 0;
        count(plan.isEmpty() || BruteForce.isSafe(after(colleagues, plan.get()), duties));
    }

    private static List<Colleague> after(List<Colleague> colleagues, InstructionPlan plan) {
        return colleagues.stream()
                .map(one -> {
                    Map<CompetencyId, Level> levels = new HashMap<>(one.levels());
                    plan.instructions().stream()
                            .filter(training -> training.person().equals(one.person()))
                            .forEach(training -> levels.putAll(training.to()));
                    return new Colleague(one.person(), levels);
                })
                .toList();
    }

    private void count(boolean same) {
        differences += same ? 0 : 1;
    }

    @Test
    void training_somebody_never_makes_anything_worse() {
        for (int seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<Colleague> before = colleagues(random, 5);
            List<Duty> duties = List.of(duty(random), duty(random));
            List<Colleague> after = new ArrayList<>(before);
            after.set(0, before.get(0).trainedFor(duties.get(0).posts().get(0)));
            Cover poorer = new Cover(before, duties);
            Cover richer = new Cover(after, duties);

            assertThat(richer.missingHands()).isLessThanOrEqualTo(poorer.missingHands());
            for (Colleague away : before) {
                assertThat(richer.isStaffedWithout(List.of(away.person()))
                                || !poorer.isStaffedWithout(List.of(away.person())))
                        .isTrue();
            }
        }
    }

    @Test
    void a_large_unit_is_asked_about_all_pairs_in_a_moment() {
        Random random = new Random(5);
        List<Colleague> colleagues = colleagues(random, 60);
        List<Duty> duties = IntStream.range(0, 40)
                .mapToObj(i -> new Duty("Duty " + i, List.of(new Duty.Post(needs(random, 2), 1))))
                .toList();
        long since = System.nanoTime();
        new Cover(colleagues, duties).fragilePairs();

        assertThat(System.nanoTime() - since).isLessThan(2_000_000_000L);
    }

    private static List<Colleague> colleagues(Random random, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Colleague(new PersonId(new UUID(0, i)), needs(random, 4)))
                .toList();
    }

    private static Duty duty(Random random) {
        return new Duty(
                "Duty",
                IntStream.range(0, 1 + random.nextInt(2))
                        .mapToObj(i -> new Duty.Post(needs(random, 3), 1 + random.nextInt(10) / 8))
                        .toList());
    }

    private static Map<CompetencyId, Level> needs(Random random, int most) {
        Map<CompetencyId, Level> needs = new HashMap<>();
        for (String code : List.of("A1", "B1")) {
            needs.put(CompetencyId.of("KDW", code), Level.of(random.nextInt(most)));
        }
        return needs;
    }
}
