// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.workinggroup;

import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What happens from the kick-off on: online meetings, the two days of MT-01 block by block, and what comes after. */
@Named
@RequestScoped
public class AgendaPage {

    private static final int PARTS = 3;
    private static final int MOST = 20;
    private static final List<String> CHAPTERS = List.of("before", "first", "second", "after");

    @Inject
    private Say say;

    public List<Chapter> getChapters() {
        return CHAPTERS.stream()
                .map(key -> new Chapter(key, say.text("work.agenda." + key), blocks(key)))
                .toList();
    }

    private List<Block> blocks(String chapter) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> say.find("work.agenda." + chapter + "." + number))
                .flatMap(Optional::stream)
                .map(line -> line.split(" ; ", PARTS))
                .map(part -> new Block(part[0], part[1], part[2]))
                .toList();
    }

    /** A part of the way, with its blocks. */
    public record Chapter(String key, String title, List<Block> blocks) {}

    /** When, what it is called, and what is done. */
    public record Block(String when, String title, String text) {}
}
