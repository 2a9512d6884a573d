// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.framework.Line;
import de.digifit.core.framework.Line.Column;
import de.digifit.core.framework.Line.Kind;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Map;

/** One thing that an edition says, in the form in which all formats are read ({@link Line}). */
@Embeddable
public record KeptLine(
        String kind,
        String code,
        String belongsTo,
        String level,
        String de,
        String en,
        String digcomp22,
        String digcomp30)
        implements Serializable {

    static KeptLine of(Line line) {
        return new KeptLine(
                line.kind().key(),
                line.cell(Column.CODE),
                line.cell(Column.OF),
                line.cell(Column.LEVEL),
                line.cell(Column.DE),
                line.cell(Column.EN),
                line.cell(Column.DIGCOMP22),
                line.cell(Column.DIGCOMP30));
    }

    Line line() {
        return new Line(
                Kind.of(kind).orElseThrow(),
                Map.of(
                        Column.CODE, code,
                        Column.OF, belongsTo,
                        Column.LEVEL, level,
                        Column.DE, de,
                        Column.EN, en,
                        Column.DIGCOMP22, digcomp22,
                        Column.DIGCOMP30, digcomp30),
                column -> "");
    }
}
