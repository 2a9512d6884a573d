// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {

    @ParameterizedTest
    @CsvSource({
        "SELF,   OWN_VIEW,        true",
        "SELF,   RELEASED_LEVELS, true",
        "SELF,   AGREED_LEVELS,   true",
        "SELF,   OBSERVATIONS,    true",
        "SELF,   APPLICATIONS,    true",
        "SELF,   ATTENDANCE,      true",
        "SELF,   TALKS,           true",
        "SELF,   ROLES,           true",
        "LEADER, OWN_VIEW,        false",
        "LEADER, RELEASED_LEVELS, true",
        "LEADER, AGREED_LEVELS,   true",
        "LEADER, OBSERVATIONS,    true",
        "LEADER, APPLICATIONS,    true",
        "LEADER, ATTENDANCE,      true",
        "LEADER, TALKS,           true",
        "LEADER, ROLES,           true",
        "DEPUTY, OWN_VIEW,        false",
        "DEPUTY, RELEASED_LEVELS, true",
        "DEPUTY, AGREED_LEVELS,   true",
        "DEPUTY, OBSERVATIONS,    true",
        "DEPUTY, APPLICATIONS,    true",
        "DEPUTY, ATTENDANCE,      true",
        "DEPUTY, TALKS,           true",
        "DEPUTY, ROLES,           true",
        "NONE,   OWN_VIEW,        false",
        "NONE,   RELEASED_LEVELS, false",
        "NONE,   AGREED_LEVELS,   false",
        "NONE,   OBSERVATIONS,    false",
        "NONE,   APPLICATIONS,    false",
        "NONE,   ATTENDANCE,      false",
        "NONE,   TALKS,           false",
        "NONE,   ROLES,           false"
    })
    void the_works_agreement_says_who_sees_what(Relation relation, DataKind kind, boolean allowed) {
        assertThat(Visibility.allows(relation, kind)).isEqualTo(allowed);
    }

    @Test
    void the_table_above_has_a_row_for_every_relation_and_kind() {
        assertThat(Relation.values().length * DataKind.values().length).isEqualTo(32);
    }
}
