// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.content.infrastructure.DeliveredContent;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.shared.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedContentTest {

    private final ShippedContent content = DeliveredContent.read();

    @Test
    void the_framework_has_twenty_competencies_with_an_anchor_for_each_level() {
        assertThat(content.framework().id()).isEqualTo("KDW");
        assertThat(content.competencies()).hasSize(20).allSatisfy(competency -> assertThat(competency.anchors())
                .hasSize(4));
    }

    @Test
    void each_role_asks_for_known_competencies_only() {
        List<CompetencyId> known =
                content.competencies().stream().map(Competency::id).toList();

        assertThat(content.roleProfiles(new TownId(UUID.randomUUID())))
                .extracting(RoleProfile::code)
                .containsExactly("SB", "MD", "FK", "DL", "CDO", "PZ", "KU", "FV", "FB");
        assertThat(content.roleProfiles(new TownId(UUID.randomUUID()))).allSatisfy(role -> assertThat(known)
                .containsAll(role.targets().byCompetency().keySet()));
    }

    @Test
    void no_words_are_missing_in_either_language_and_none_are_left_untranslated() {
        assertThat(words())
                .hasSizeGreaterThan(200)
                .allSatisfy(words -> assertThat(words.en()).isNotBlank().isNotEqualTo(words.de()));
    }

    @Test
    void the_dates_of_a_seminar_have_its_length() {
        assertThat(content.seminars())
                .hasSize(14)
                .filteredOn(seminar -> !seminar.code().equals("MT-01"))
                .allSatisfy(seminar -> assertThat(seminar.plan().stream()
                                .mapToInt(PlannedDate::units)
                                .sum())
                        .isEqualTo(seminar.units()));
    }

    @Test
    void both_days_of_the_multiplier_training_are_enough_to_have_taken_part() {
        ShippedSeminar training = content.seminars().get(13);

        assertThat(training.code()).isEqualTo("MT-01");
        assertThat(training.onlyRoles()).containsExactly("DL", "CDO", "KU");
        assertThat(training.plan()).extracting(PlannedDate::units).containsExactly(2, 1, 1, 8, 8);
        assertThat(training.plan()).extracting(PlannedDate::minutes).containsExactly(90, 60, 60, 465, 450);
    }

    @Test
    void an_example_person_has_levels_and_nobody_else() {
        assertThat(content.exampleLevels("Alex Beispiel"))
                .hasSize(18)
                .containsEntry(CompetencyId.of("KDW", "D2"), Level.STARTING);
        assertThat(content.exampleLevels("Somebody Else")).isEmpty();
    }

    private List<Words> words() {
        Stream<Words> anchors = content.competencies().stream()
                .flatMap(competency -> competency.anchors().stream().map(anchor -> anchor.text()));
        Stream<Words> seminars = content.seminars().stream()
                .flatMap(seminar -> Stream.concat(
                        Stream.of(seminar.title(), seminar.audience(), seminar.format(), seminar.transferTask()),
                        Stream.concat(
                                seminar.goals().stream(),
                                seminar.plan().stream().map(PlannedDate::title))));
        return Stream.of(anchors, content.competencies().stream().map(Competency::title), seminars)
                .flatMap(stream -> stream)
                .toList();
    }
}
