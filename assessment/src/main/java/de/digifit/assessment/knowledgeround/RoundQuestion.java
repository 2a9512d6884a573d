// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.Response;
import de.digifit.assessment.measurement.Answer;
import de.digifit.assessment.measurement.LevelScale;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of a round, and what was answered to it.
 *
 * @param item its edition
 * @param level that it is written for, 1 to 4
 * @param response as {@link Response#text} writes it; none while it is not answered
 * @param solved none while it is not answered
 */
@Embeddable
record RoundQuestion(
        UUID item,
        String competency,
        int level,
        @Nullable String response,
        @Nullable Boolean solved) {

    static RoundQuestion of(Item item) {
        return new RoundQuestion(
                item.id().value(),
                item.competency().value(),
                item.text().level().number(),
                null,
                null);
    }

    RoundQuestion answered(Response given, boolean right) {
        return new RoundQuestion(item, competency, level, given.text(), right);
    }

    boolean open() {
        return solved == null;
    }

    boolean right() {
        return Boolean.TRUE.equals(solved);
    }

    CompetencyId about() {
        return new CompetencyId(competency);
    }

    Answer answer() {
        return new Answer(LevelScale.provisional(Level.of(level)), right());
    }
}
