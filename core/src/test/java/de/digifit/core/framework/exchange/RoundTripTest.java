// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import static de.digifit.core.framework.exchange.Editions.file;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.content.infrastructure.DeliveredContent;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves comes back the same, whatever stands in it. */
class RoundTripTest {

    private static final int ROUNDS = 100;

    @Test
    void an_edition_comes_back_from_case_as_it_left() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Edition edition = new Editions(seed).any();

            Reading<Edition> read = CaseFile.read(file(Editions.asCase(edition)));

            assertThat(read).as("seed %s", seed).isEqualTo(new Reading.Accepted<>(edition, List.of()));
            assertThat(Editions.asCase(read.orElseThrow())).isEqualTo(Editions.asCase(edition));
        }
    }

    @Test
    void an_edition_comes_back_from_a_table_as_it_left() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Edition edition = new Editions(seed).any();

            Reading<Edition> read = EditionTable.read(file(Editions.asTable(edition)));

            assertThat(read).as("seed %s", seed).isEqualTo(new Reading.Accepted<>(edition, List.of()));
            assertThat(Editions.asTable(read.orElseThrow())).isEqualTo(Editions.asTable(edition));
        }
    }

    @Test
    void the_shipped_framework_goes_through_both() throws IOException {
        Edition shipped = DeliveredContent.read().edition();

        Edition fromTable = EditionTable.read(file(Editions.asTable(shipped))).orElseThrow();
        Edition fromCase = CaseFile.read(file(Editions.asCase(fromTable))).orElseThrow();

        assertThat(fromCase).isEqualTo(shipped);
        assertThat(fromCase.competencies()).hasSize(20);
        assertThat(fromCase.areas()).hasSize(6);
    }

    @Test
    void profiles_come_back_from_a_table_as_they_left() throws IOException {
        Edition shipped = DeliveredContent.read().edition();
        List<Profile> profiles = Profiles.shipped();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProfileTable.write(profiles, out);

        assertThat(ProfileTable.read(file(out.toString(StandardCharsets.UTF_8)), shipped)
                        .orElseThrow())
                .isEqualTo(profiles)
                .hasSize(9);
    }
}
