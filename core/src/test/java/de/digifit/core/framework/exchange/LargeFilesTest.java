// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import static de.digifit.core.framework.exchange.Editions.file;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Finding;
import de.digifit.core.framework.Reading;
import de.digifit.core.shared.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The largest file that is read takes moments, whatever stands in it. */
@Timeout(30)
class LargeFilesTest {

    @Test
    void a_large_edition_goes_through_both() throws IOException {
        Edition large = withCompetencies(360);
        String asCase = Editions.asCase(large);
        assertThat(asCase.length()).isBetween(FileText.LARGEST * 3 / 4, FileText.LARGEST);

        assertThat(CaseFile.read(file(asCase)).orElseThrow()).isEqualTo(large);
        assertThat(EditionTable.read(file(Editions.asTable(large))).orElseThrow())
                .isEqualTo(large);
    }

    @Test
    void a_larger_one_is_told_so() throws IOException {
        byte[] bytes = new byte[FileText.LARGEST + 1];

        Reading<Edition> refused = new Reading.Refused<>(List.of(Finding.of(Fault.FILE_TOO_LARGE, "", 5)));
        assertThat(CaseFile.read(new ByteArrayInputStream(bytes))).isEqualTo(refused);
        assertThat(EditionTable.read(new ByteArrayInputStream(bytes))).isEqualTo(refused);
    }

    @Test
    void a_chain_of_parents_as_long_as_the_file_is_followed() throws IOException {
        int length = 15_000;
        String items = IntStream.range(0, length)
                .mapToObj(at -> "{\"identifier\":\"%d\",\"language\":\"de\",\"CFItemType\":\"Area\"}".formatted(at))
                .collect(Collectors.joining(","));
        String links = IntStream.range(0, length)
                .mapToObj(at -> ("{\"associationType\":\"isChildOf\",\"originNodeURI\":{\"identifier\":\"%d\"},"
                                + "\"destinationNodeURI\":{\"identifier\":\"%d\"}}")
                        .formatted(at, at - 1))
                .collect(Collectors.joining(","));
        String text = "{\"CFDocument\":{\"identifier\":\"-1\"},\"CFItems\":[" + items + "],\"CFAssociations\":[" + links
                + "]}";

        assertThat(CaseFile.read(file(text))).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void rows_without_end_are_read_to_their_end() throws IOException {
        byte[] bytes = (Editions.asTable(Editions.small()) + "anchor;;A1;9;x;y;;\n".repeat(200_000))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(EditionTable.read(new ByteArrayInputStream(bytes))).isInstanceOf(Reading.Refused.class);
    }

    private static Edition withCompetencies(int count) {
        Edition small = Editions.small();
        List<EditionCompetency> many = IntStream.range(0, count)
                .mapToObj(number -> new EditionCompetency(
                        CompetencyId.of("TST", "A" + number),
                        "A",
                        new Words("Können " + number, "Skill " + number),
                        List.of(),
                        List.of(1, 2, 3, 4).stream()
                                .map(level -> new Anchor(level, new Words("Ich " + level, "I " + level)))
                                .toList()))
                .toList();
        return new Edition(
                small.id(),
                small.version(),
                small.status(),
                small.licence(),
                small.title(),
                small.scale(),
                small.areas(),
                many);
    }
}
