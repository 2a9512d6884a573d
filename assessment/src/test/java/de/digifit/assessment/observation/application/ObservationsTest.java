// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.observation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.observation.Observation;
import de.digifit.assessment.observation.TakenBackBefore;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceId;
import de.digifit.core.evidence.NoSuchEvidence;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ObservationsTest {

    private static final String WORDS = "Explained the new form at the counter";
    private static final String WHY = "That was a colleague, not you";

    @RegisterExtension
    private final TeamAtWork team = new TeamAtWork();

    @Test
    void the_leader_notes_what_was_seen_and_the_estimate_hears_it() {
        team.signsIn(team.robin());
        team.observations().note(team.alex(), TeamAtWork.D2, seen(Level.APPLYING));

        Sight sight = team.observations().open(team.alex(), TeamAtWork.D2);
        assertThat(sight.mine()).singleElement().satisfies(entry -> {
            assertThat(entry.source()).isEqualTo(WORDS);
            assertThat(entry.author()).isEqualTo(team.robin());
        });
        assertThat(sight.reading().estimate().levels().likeliest()).isEqualTo(Level.APPLYING);
    }

    @Test
    void a_double_click_leaves_one_entry() {
        team.signsIn(team.robin());
        team.observations().note(team.alex(), TeamAtWork.D2, seen(Level.APPLYING));
        team.observations().note(team.alex(), TeamAtWork.D2, seen(Level.APPLYING));

        assertThat(team.ledger().of(team.alex(), TeamAtWork.D2)).hasSize(1);
    }

    @Test
    void what_is_taken_back_counts_no_longer_stays_to_be_read_and_is_not_said_again() {
        team.signsIn(team.robin());
        team.observations().note(team.alex(), TeamAtWork.D2, seen(Level.APPLYING));
        EvidenceId id = noted().get(0).id();

        team.observations().takeBack(id, WHY);
        team.observations().takeBack(id, WHY);

        Sight sight = team.observations().open(team.alex(), TeamAtWork.D2);
        assertThat(sight.mine()).isEmpty();
        assertThat(sight.reading().estimate().known()).isFalse();
        assertThat(noted()).extracting(Evidence::source).containsExactlyInAnyOrder(WHY, WORDS);
        assertThatThrownBy(() -> team.observations().note(team.alex(), TeamAtWork.D2, seen(Level.APPLYING)))
                .isInstanceOf(TakenBackBefore.class);
        team.observations().note(team.alex(), TeamAtWork.D2, seen(Level.GUIDING));
        assertThat(noted()).hasSize(3);
    }

    @Test
    void only_the_author_takes_back_and_never_somebody_elses_entry_or_the_persons_own_view() {
        team.signsIn(team.robin());
        team.observations().note(team.alex(), TeamAtWork.D2, seen(Level.APPLYING));
        EvidenceId id = noted().get(0).id();
        EvidenceId own = team.rates(team.alex(), Level.SHAPING);

        team.signsIn(team.deputy());
        assertThatThrownBy(() -> team.observations().takeBack(id, WHY)).isInstanceOf(NoSuchEvidence.class);
        team.signsIn(team.robin());
        assertThatThrownBy(() -> team.observations().takeBack(own, WHY)).isInstanceOf(NoSuchEvidence.class);
    }

    @Test
    void nobody_observes_people_of_another_team_or_themselves() {
        for (PersonId stranger : List.of(team.stranger(), team.alex())) {
            team.signsIn(stranger);
            assertThatThrownBy(() -> team.observations().note(team.alex(), TeamAtWork.D2, seen(Level.APPLYING)))
                    .isInstanceOf(NoSuchPerson.class);
            assertThatThrownBy(() -> team.observations().open(team.alex(), TeamAtWork.D2))
                    .isInstanceOf(NoSuchPerson.class);
        }
        assertThat(noted()).isEmpty();
    }

    @Test
    void a_deputy_reads_what_counts_but_calls_mine_only_the_own_entries() {
        team.signsIn(team.robin());
        team.observations().note(team.alex(), TeamAtWork.D2, seen(Level.APPLYING));
        team.signsIn(team.deputy());

        Sight sight = team.observations().open(team.alex(), TeamAtWork.D2);
        assertThat(sight.mine()).isEmpty();
        assertThat(sight.reading().estimate().known()).isTrue();
    }

    @Test
    void the_own_view_is_heard_by_the_leader_only_while_it_is_released() {
        team.rates(team.alex(), Level.SHAPING);
        team.signsIn(team.robin());
        assertThat(team.observations()
                        .open(team.alex(), TeamAtWork.D2)
                        .reading()
                        .entries())
                .isEmpty();

        team.releases(team.alex());
        assertThat(team.observations()
                        .open(team.alex(), TeamAtWork.D2)
                        .reading()
                        .entries())
                .hasSize(1);
    }

    private List<Evidence> noted() {
        CompetencyId competency = TeamAtWork.D2;
        return team.ledger().of(team.alex(), competency);
    }

    private static Observation seen(Level level) {
        return new Observation(Observation.Form.BEHAVIOUR, level, LocalDate.of(2026, 5, 29), WORDS);
    }
}
