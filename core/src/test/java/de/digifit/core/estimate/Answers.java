// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.evidence.EvidenceKind.Speaker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.simulation.Question;
import de.digifit.core.simulation.Said;
import java.time.Instant;
import java.util.UUID;

/** What the estimator answers to the questions of a simulation. */
final class Answers {

    private static final PersonId ASKED = new PersonId(new UUID(7, 7));

    private final Estimator estimator;

    Answers(Estimator estimator) {
        this.estimator = estimator;
    }

    Estimate to(Question question) {
        return estimator.estimate(testimony(question), competency(question), question.day());
    }

    static CompetencyId competency(Question question) {
        return CompetencyId.of("SIM", "C" + question.competency());
    }

    static Testimony testimony(Question question) {
        Testimony all = Testimony.nothing();
        int second = 0;
        for (Said said : question.said()) {
            all = all.and(statement(said, second++));
        }
        return all;
    }

    private static Statement statement(Said said, int second) {
        PersonId author = said.kind().speaker() == Speaker.PERSON ? ASKED : new PersonId(new UUID(1, said.author()));
        return Statement.about(ASKED, said.kind(), said.level())
                .on(said.day())
                .by(author, said.source())
                .within((int) Math.round(100 * said.error()))
                .recordedAt(Instant.EPOCH.plusSeconds(second));
    }
}
