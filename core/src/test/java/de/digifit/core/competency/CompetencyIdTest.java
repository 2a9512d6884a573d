// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompetencyIdTest {

    @Test
    void people_call_a_competency_by_its_code() {
        CompetencyId id = CompetencyId.of("KDW", "D2");

        assertThat(id).hasToString("KDW-D2");
        assertThat(id.code()).isEqualTo("D2");
    }

    @Test
    void competencies_are_ordered_by_framework_and_code() {
        assertThat(CompetencyId.of("KDW", "A3")).isLessThan(CompetencyId.of("KDW", "D2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KDW", "KDW-", "-D2", "kdw-d2", "KDW-D2 ", "KDW-D2' or '1'='1"})
    void a_mistyped_id_is_an_unknown_competency(String text) {
        assertThatThrownBy(() -> new CompetencyId(text)).isInstanceOf(NoSuchCompetency.class);
    }
}
