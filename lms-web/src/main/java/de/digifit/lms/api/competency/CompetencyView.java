// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.competency;

import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.Competency;
import de.digifit.core.shared.Words;
import java.util.List;

/** A competency with what somebody does on each level. */
public record CompetencyView(String id, String area, Words areaTitle, Words title, List<AnchorView> anchors) {

    static CompetencyView of(Competency competency) {
        return new CompetencyView(
                competency.id().value(),
                competency.area().code(),
                competency.area().title(),
                competency.title(),
                competency.anchors().stream().map(AnchorView::of).toList());
    }

    /** What somebody on a level from 1 to 4 does. */
    public record AnchorView(int level, Words text) {

        static AnchorView of(Anchor anchor) {
            return new AnchorView(anchor.level(), anchor.text());
        }
    }
}
