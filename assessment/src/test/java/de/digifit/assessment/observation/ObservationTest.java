// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTest {

    private static final Instant NOW = Instant.parse("2028-02-29T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final PersonId ROBIN = new PersonId(new UUID(1, 1));
    private static final Subject ALEX =
            new Subject(new TownId(new UUID(2, 2)), new PersonId(new UUID(3, 3)), CompetencyId.of("KDW", "D2"));
    private static final String WORDS = "Explains at the counter what happens with a form";

    @Test
    void a_piece_of_work_is_another_kind_of_evidence_than_a_behaviour() {
        assertThat(seen(Observation.Form.BEHAVIOUR, TODAY).kind()).isEqualTo(EvidenceKind.LEADER_OBSERVATION);
        assertThat(seen(Observation.Form.WORK, TODAY).kind()).isEqualTo(EvidenceKind.PRACTICE_EVIDENCE);
        assertThat(seen(Observation.Form.WORK, TODAY).source()).isEqualTo(WORDS);
    }

    @Test
    void it_lies_within_the_last_twelve_months_also_from_a_29_february() {
        assertThat(seen(Observation.Form.WORK, LocalDate.of(2027, 2, 28)).onDay())
                .isEqualTo(LocalDate.of(2027, 2, 28));
        assertThatThrownBy(() -> seen(Observation.Form.WORK, LocalDate.of(2027, 2, 27)))
                .isInstanceOf(NotOfTheLastYear.class);
        assertThatThrownBy(() -> seen(Observation.Form.WORK, TODAY.plusDays(1))).isInstanceOf(NotOfTheLastYear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "good      ", "         "})
    void a_judgement_without_a_description_is_none(String words) {
        assertThatThrownBy(() -> new Observation(Observation.Form.WORK, Level.APPLYING, TODAY, words))
                .isInstanceOf(NothingDescribed.class);
    }

    @Test
    void nobody_reads_a_novel() {
        String longest = "x".repeat(Observation.MOST_LETTERS);
        assertThat(Observation.told(" " + longest + " ")).isEqualTo(longest);
        assertThatThrownBy(() -> Observation.told(longest + "x")).isInstanceOf(NothingDescribed.class);
    }

    private static Evidence seen(Observation.Form form, LocalDate day) {
        return new Observation(form, Level.APPLYING, day, WORDS).of(ALEX, ROBIN, TODAY, NOW);
    }
}
