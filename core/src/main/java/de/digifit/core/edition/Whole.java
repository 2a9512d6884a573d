// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.framework.Edition;
import de.digifit.core.framework.Examination;
import de.digifit.core.framework.Findings;
import de.digifit.core.framework.Line;
import de.digifit.core.framework.Line.Column;
import de.digifit.core.framework.Line.Kind;
import de.digifit.core.framework.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes an edition apart to be kept, and puts it together again. */
final class Whole {

    private Whole() {}

    /**
     * All but what is said of the edition as a whole: levels, areas, competencies and anchors.
     *
     * @throws EditionUnreadable when these lines could not be read as an edition again
     */
    static List<KeptLine> lines(KeptEdition kept, Edition edition) {
        List<KeptLine> lines = edition.lines().stream()
                .filter(line -> line.kind().compareTo(Kind.LEVEL) >= 0)
                .map(KeptLine::of)
                .toList();
        if (read(kept, lines) instanceof Reading.Refused) {
            throw new EditionUnreadable();
        }
        return lines;
    }

    static Edition of(KeptEdition kept, List<KeptLine> lines) {
        return read(kept, lines).orElseThrow();
    }

    private static Reading<Edition> read(KeptEdition kept, List<KeptLine> lines) {
        List<Line> all = new ArrayList<>();
        all.add(head(
                Kind.FRAMEWORK,
                Map.of(
                        Column.CODE, kept.framework(),
                        Column.DE, kept.title().de(),
                        Column.EN, kept.title().en())));
        all.add(head(Kind.VERSION, Map.of(Column.CODE, kept.version())));
        all.add(head(Kind.STATUS, Map.of(Column.CODE, kept.status().key())));
        all.add(head(Kind.LICENCE, Map.of(Column.CODE, kept.licence().code())));
        lines.forEach(line -> all.add(line.line()));
        return Examination.of(all, new Findings(), List.of());
    }

    private static Line head(Kind kind, Map<Column, String> cells) {
        return new Line(kind, cells, column -> "");
    }
}
