// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import static de.digifit.core.framework.exchange.Editions.file;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.framework.Changes;
import de.digifit.core.framework.Edition;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Edition EARLIER = Editions.small();

    @Test
    void an_edition_changes_nothing_against_itself() {
        assertThat(Changes.between(EARLIER, Editions.small()).none()).isTrue();
    }

    @Test
    void what_is_new_worded_anew_and_gone_is_told_apart() throws IOException {
        Edition later = EditionTable.read(file(Editions.asTable(EARLIER)
                        .replace("A1 auf 3", "A1 anders")
                        .replace("competency;B1;", "competency;B2;")
                        .replace("anchor;;B1;", "anchor;;B2;")))
                .orElseThrow();

        Changes changes = Changes.between(EARLIER, later);

        assertThat(changes.added()).containsExactly(new CompetencyId("TST-B2"));
        assertThat(changes.changed()).containsExactly(new CompetencyId("TST-A1"));
        assertThat(changes.missing()).containsExactly(new CompetencyId("TST-B1"));
        assertThat(changes.none()).isFalse();
    }
}
