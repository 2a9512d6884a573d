// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.NaiveRecommendation.Course;
import de.digifit.core.gap.NaiveRecommendation.Role;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Target;
import de.digifit.core.role.Targets;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecommendationAgainstNaiveTest {

    private static final int CASES = 20_000;
    private static final List<String> CODES = List.of("A1", "A2", "B1", "C3", "D2", "F1");
    private static final List<String> ROLES = List.of("SB", "DL", "FK");

    private final Random random = new Random(20260101);

    @Test
    void the_rule_and_its_naive_form_agree_on_gaps_proposals_and_practice() {
        for (int i = 0; i < CASES; i++) {
            List<Role> roles = some(3).map(this::role).toList();
            Map<String, Integer> actual = levels(0.7, 5);
            List<Course> courses = some(8).map(this::course).toList();
            NaiveRecommendation naive = new NaiveRecommendation(roles, actual, courses);
            GapAnalysis analysis = GapAnalysis.of(
                    Targets.ofRoles(roles.stream().map(this::profile).toList()), byId(actual));

            assertThat(gaps(analysis)).as("case %s: %s %s", i, roles, actual).isEqualTo(naive.gaps());
            assertThat(proposals(analysis, roles, courses))
                    .as("case %s: %s %s %s", i, roles, actual, courses)
                    .isEqualTo(naive.proposals());
        }
    }

    private static List<String> gaps(GapAnalysis analysis) {
        return analysis.gaps().stream()
                .map(RecommendationAgainstNaiveTest::line)
                .toList();
    }

    private static List<String> proposals(GapAnalysis analysis, List<Role> roles, List<Course> courses) {
        Set<String> held = roles.stream().map(Role::code).collect(Collectors.toSet());
        List<LearningOffer> offers = courses.stream()
                .map(course -> new LearningOffer(
                        course.code(),
                        course.units(),
                        byId(course.effects()),
                        byId(course.prerequisites()),
                        course.onlyRoles()))
                .toList();
        Recommendation recommendation = Recommendation.of(analysis, held, offers);
        return Stream.concat(
                        recommendation.proposals().stream()
                                .map(proposal -> proposal.offer().code() + " " + proposal.score()),
                        recommendation.practice().stream().map(RecommendationAgainstNaiveTest::line))
                .toList();
    }

    private Stream<Integer> some(int most) {
        List<Integer> numbers = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers.stream();
    }

    private Role role(int number) {
        Map<String, Integer> targets = levels(0.6, 5);
        Set<String> core = new HashSet<>(targets.keySet());
        core.removeIf(code -> random.nextBoolean());
        return new Role(ROLES.get(number), targets, core);
    }

    private Course course(int number) {
        Set<String> only = random.nextInt(4) == 0 ? Set.of(ROLES.get(random.nextInt(3))) : Set.of();
        return new Course("S" + number, 2 + 2 * random.nextInt(2), levels(0.4, 4), levels(0.15, 3), only);
    }

    private Map<String, Integer> levels(double share, int bound) {
        Map<String, Integer> levels = new TreeMap<>();
        CODES.forEach(code -> {
            if (random.nextDouble() < share) {
                levels.put(code, random.nextInt(bound));
            }
        });
        return levels;
    }

    private RoleProfile profile(Role role) {
        Map<CompetencyId, Target> targets = new HashMap<>();
        byId(role.targets())
                .forEach((competency, level) ->
                        targets.put(competency, new Target(level, role.core().contains(competency.code()))));
        return new RoleProfile(new TownId(Ids.next()), role.code(), new Words("Rolle", "Role"), targets);
    }

    private static Map<CompetencyId, Level> byId(Map<String, Integer> levels) {
        return levels.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> CompetencyId.of("KDW", entry.getKey()), entry -> Level.of(entry.getValue())));
    }

    private static String line(Gap gap) {
        return gap.competency().code() + " " + gap.actual().number() + ">"
                + gap.target().number();
    }
}
