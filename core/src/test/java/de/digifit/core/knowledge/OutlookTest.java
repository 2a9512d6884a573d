// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.knowledge.Outlook.Risk;
import de.digifit.core.knowledge.Outlook.Verdict;
import de.digifit.core.organisation.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What can be said although not everything is known about everybody. */
class OutlookTest {

    private static final CompetencyId LAW = CompetencyId.of("KDW", "D2");
    private static final Duty.Post DECIDE = new Duty.Post(Map.of(LAW, Level.GUIDING), 1);
    private static final List<Duty> DECISION = List.of(new Duty("Decision", List.of(DECIDE)));

    private final Colleague robin = colleague(1, Map.of(LAW, Level.GUIDING));
    private final Colleague kim = colleague(2, Map.of(LAW, Level.APPLYING));
    private final Colleague unknown = colleague(3, Map.of());

    private static Colleague colleague(int number, Map<CompetencyId, Level> levels) {
        return new Colleague(new PersonId(new UUID(0, number)), levels);
    }

    private static Outlook outlook(Colleague... colleagues) {
        return new Outlook(List.of(colleagues), DECISION);
    }

    @Test
    void what_is_known_is_certain() {
        Outlook outlook = outlook(robin, kim);

        assertThat(outlook.without(List.of())).isEqualTo(Verdict.COVERED);
        assertThat(outlook.without(List.of(robin.person()))).isEqualTo(Verdict.OPEN);
        assertThat(outlook.shortOf(List.of(robin.person()))).containsExactly(DECIDE);
        assertThat(outlook.singlePoints()).containsExactly(new Risk(Set.of(robin.person()), Set.of(DECIDE), true));
        assertThat(outlook.unknown()).isEmpty();
    }

    @Test
    void what_is_not_known_is_no_level_0() {
        Outlook outlook = outlook(robin, unknown);

        assertThat(outlook.without(List.of(robin.person())))
                .as("whoever is not known may be able to")
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(outlook.singlePoints()).containsExactly(new Risk(Set.of(robin.person()), Set.of(DECIDE), false));
        assertThat(outlook.unknown()).containsExactly(unknown.person());
        assertThat(outlook(unknown).without(List.of())).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void nobody_is_unknown_for_what_is_not_asked() {
        Outlook outlook = new Outlook(List.of(unknown), List.of(new Duty("Any", List.of(new Duty.Post(Map.of(), 1)))));

        assertThat(outlook.without(List.of())).isEqualTo(Verdict.COVERED);
        assertThat(outlook.unknown()).isEmpty();
    }

    @Test
    void where_hands_are_missing_it_asks_for_no_further_absence() {
        Outlook outlook = outlook(kim);

        assertThat(outlook.missingHands()).isEqualTo(1);
        assertThat(outlook.singlePoints()).isEmpty();
        assertThat(outlook.fragilePairs()).isEmpty();
    }

    @Test
    void two_who_must_not_be_away_together_are_one_risk() {
        Colleague mika = kim.trainedFor(DECIDE);

        assertThat(outlook(robin, mika).fragilePairs())
                .containsExactly(new Risk(Set.of(robin.person(), mika.person()), Set.of(DECIDE), true));
    }

    @Test
    void the_instruction_is_that_of_whoever_is_nearest() {
        assertThat(outlook(robin, kim, unknown).instruction().orElseThrow().instructions())
                .containsExactly(new Instruction(kim.person(), Map.of(LAW, Level.GUIDING), 1));
        assertThat(outlook(robin).instruction()).isEmpty();
    }
}
