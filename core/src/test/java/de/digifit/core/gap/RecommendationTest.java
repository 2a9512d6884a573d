// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.role.Target;
import de.digifit.core.role.Targets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecommendationTest {

    private static final Golden GOLDEN = new Golden();
    private static final CompetencyId A1 = CompetencyId.of("KDW", "A1");
    private static final CompetencyId B1 = CompetencyId.of("KDW", "B1");
    private static final Set<String> NO_ROLES = Set.of();

    static Stream<Golden.Person> people() {
        return GOLDEN.people();
    }

    @ParameterizedTest
    @MethodSource("people")
    void the_targets_of_all_roles_are_the_highest_of_each(Golden.Person person) {
        Targets targets = Targets.ofRoles(GOLDEN.roles(person.roles()));

        assertThat(targets.byCompetency().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().asLevel())))
                .isEqualTo(person.target());
    }

    @ParameterizedTest
    @MethodSource("people")
    void gaps_come_in_the_order_worked_out_by_hand(Golden.Person person) {
        assertThat(analysis(person).gaps())
                .extracting(gap -> line(gap) + (gap.must() ? " core" : ""))
                .isEqualTo(person.gaps());
    }

    @ParameterizedTest
    @MethodSource("people")
    void proposals_scores_and_reasons_are_those_worked_out_by_hand(Golden.Person person) {
        Recommendation recommendation = Recommendation.of(analysis(person), person.roles(), GOLDEN.offers());

        assertThat(recommendation.proposals())
                .extracting(RecommendationTest::line)
                .isEqualTo(person.proposals());
    }

    @ParameterizedTest
    @MethodSource("people")
    void what_no_seminar_closes_is_left_to_practice(Golden.Person person) {
        Recommendation recommendation = Recommendation.of(analysis(person), person.roles(), GOLDEN.offers());

        assertThat(recommendation.practice())
                .extracting(RecommendationTest::line)
                .isEqualTo(person.practice());
    }

    @Test
    void the_order_in_which_offers_are_read_changes_nothing() {
        Golden.Person alex = people().findFirst().orElseThrow();
        List<LearningOffer> backwards = GOLDEN.offers().stream()
                .sorted((one, other) -> other.code().compareTo(one.code()))
                .toList();

        assertThat(Recommendation.of(analysis(alex), alex.roles(), backwards))
                .isEqualTo(Recommendation.of(analysis(alex), alex.roles(), GOLDEN.offers()));
    }

    @Test
    void an_offer_waits_while_a_recommended_level_that_no_role_asks_for_is_missing() {
        LearningOffer second =
                new LearningOffer("S2", 4, Map.of(A1, Level.APPLYING), Map.of(B1, Level.STARTING), NO_ROLES);

        assertThat(recommended(Map.of(), second)).isEmpty();
        assertThat(recommended(Map.of(B1, Level.STARTING), second)).containsExactly("S2");
    }

    @Test
    void an_earlier_proposal_can_bring_a_recommended_level_that_no_role_asks_for() {
        LearningOffer first =
                new LearningOffer("S1", 4, Map.of(A1, Level.STARTING, B1, Level.STARTING), Map.of(), NO_ROLES);
        LearningOffer second =
                new LearningOffer("S2", 4, Map.of(A1, Level.APPLYING), Map.of(B1, Level.STARTING), NO_ROLES);

        assertThat(recommended(Map.of(), first, second)).containsExactly("S1", "S2");
    }

    @Test
    void an_offer_for_other_roles_is_left_out() {
        LearningOffer forGuides = new LearningOffer("S1", 4, Map.of(A1, Level.APPLYING), Map.of(), Set.of("DL", "KU"));
        GapAnalysis analysis = GapAnalysis.of(new Targets(Map.of(A1, new Target(Level.APPLYING, false))), Map.of());

        assertThat(Recommendation.of(analysis, Set.of("SB"), List.of(forGuides)).proposals())
                .isEmpty();
        assertThat(Recommendation.of(analysis, Set.of("SB", "KU"), List.of(forGuides))
                        .proposals())
                .hasSize(1);
    }

    @Test
    void on_a_tie_the_shorter_offer_wins_and_then_the_code() {
        LearningOffer b = new LearningOffer("B", 4, Map.of(A1, Level.APPLYING), Map.of(), NO_ROLES);
        LearningOffer c = new LearningOffer("C", 4, Map.of(A1, Level.APPLYING), Map.of(), NO_ROLES);
        LearningOffer shorter = new LearningOffer("D", 2, Map.of(A1, Level.APPLYING), Map.of(), NO_ROLES);

        assertThat(recommended(Map.of(), c, b)).containsExactly("B");
        assertThat(recommended(Map.of(), c, b, shorter)).containsExactly("D");
    }

    @Test
    void an_offer_below_the_own_level_takes_nothing_away() {
        LearningOffer offer = new LearningOffer("S1", 4, Map.of(A1, Level.STARTING), Map.of(), NO_ROLES);

        assertThat(recommended(Map.of(A1, Level.STARTING), offer)).isEmpty();
    }

    private static List<String> recommended(Map<CompetencyId, Level> levels, LearningOffer... offers) {
        Targets targets = new Targets(Map.of(A1, new Target(Level.APPLYING, false)));
        return Recommendation.of(GapAnalysis.of(targets, levels), NO_ROLES, List.of(offers)).proposals().stream()
                .map(proposal -> proposal.offer().code())
                .toList();
    }

    private static GapAnalysis analysis(Golden.Person person) {
        return GapAnalysis.of(Targets.ofRoles(GOLDEN.roles(person.roles())), person.actual());
    }

    private static String line(Gap gap) {
        return gap.competency().code() + " " + gap.actual().number() + ">"
                + gap.target().number();
    }

    private static String line(Proposal proposal) {
        return proposal.offer().code() + " (" + proposal.score() + ") "
                + proposal.reasons().stream()
                        .map(RecommendationTest::line)
                        .sorted()
                        .toList();
    }

    private static String line(Proposal.Reason reason) {
        return reason.competency().code() + " " + reason.from().number() + ">"
                + reason.to().number() + (reason.needsPractice() ? "!" : "");
    }
}
