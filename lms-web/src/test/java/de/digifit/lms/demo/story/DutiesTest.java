// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.handover.CardState;
import de.digifit.core.handover.HandoverCard;
import de.digifit.core.knowledge.Colleague;
import de.digifit.core.knowledge.Outlook;
import de.digifit.core.knowledge.Outlook.Verdict;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the day, the demo town has something to find with the postal-vote test. */
class DutiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27", "2027-01-13", "2027-06-30"})
    void the_postal_vote_rests_on_one_person_and_the_counter_has_a_card(LocalDate today) {
        ToldTown town = ToldTown.of("musterau", today);
        UnitDuty vote = duty(town, "Briefwahl");
        Outlook outlook = new Outlook(colleagues(town, vote), List.of(vote.duty()));

        assertThat(outlook.without(List.of())).isEqualTo(Verdict.COVERED);
        assertThat(outlook.singlePoints()).hasSize(1);
        assertThat(outlook.instruction().orElseThrow().steps()).isEqualTo(1);
        assertThat(town.all(HandoverCard.class)).singleElement().satisfies(card -> {
            assertThat(card.duty())
                    .isEqualTo(duty(town, "Bauberatung am Schalter").id());
            assertThat(card.state(today)).isEqualTo(CardState.RELEASED);
        });
    }

    private static UnitDuty duty(ToldTown town, String name) {
        return town.all(UnitDuty.class).stream()
                .filter(duty -> duty.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Colleague> colleagues(ToldTown town, UnitDuty duty) {
        List<PersonId> staff = town.all(Employment.class).stream()
                .filter(employment -> employment.unit().equals(duty.unit()))
                .map(Employment::person)
                .toList();
        return staff.stream().map(person -> colleague(town, person)).toList();
    }

    private static Colleague colleague(ToldTown town, PersonId person) {
        Map<CompetencyId, Level> levels = new HashMap<>();
        town.all(AgreedLevel.class).stream()
                .filter(level -> level.person().equals(person))
                .forEach(level -> levels.put(level.competency(), level.level()));
        return new Colleague(person, levels);
    }
}
