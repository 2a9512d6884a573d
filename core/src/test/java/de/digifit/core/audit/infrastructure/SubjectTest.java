// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubjectTest {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Test
    void an_act_is_about_what_it_made() {
        assertThat(Subject.of(new PersonId(ID), new Object[] {CompetencyId.of("KDW", "D2")}))
                .contains(new Subject("Person", ID.toString()));
    }

    @Test
    void else_about_the_first_id_that_it_was_told() {
        assertThat(Subject.of(null, new Object[] {"Weil", CompetencyId.of("KDW", "D2"), new PersonId(ID)}))
                .contains(new Subject("Competency", "KDW-D2"));
        assertThat(Subject.of("done", new Object[] {ID})).contains(new Subject("", ID.toString()));
    }

    @Test
    void or_about_nothing_with_an_id() {
        assertThat(Subject.of(null, new Object[] {"Weil", null})).isEmpty();
    }
}
