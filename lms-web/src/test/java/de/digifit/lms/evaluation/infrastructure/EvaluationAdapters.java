// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.infrastructure;

import de.digifit.assessment.note.Seal;
import de.digifit.lms.evaluation.BallotBoxes;
import de.digifit.lms.evaluation.Conclusions;
import de.digifit.lms.evaluation.Envelope;
import de.digifit.lms.evaluation.KeptAnswers;
import jakarta.persistence.EntityManager;

/** The adapters over a connection of one's own, for tests of acts. */
public final class EvaluationAdapters {

    private EvaluationAdapters() {}

    public static BallotBoxes boxes(EntityManager entities) {
        JpaBallotBoxes boxes = new JpaBallotBoxes();
        boxes.entities = entities;
        return boxes;
    }

    public static KeptAnswers answers(EntityManager entities) {
        JpaKeptAnswers answers = new JpaKeptAnswers();
        answers.entities = entities;
        return answers;
    }

    public static Conclusions conclusions(EntityManager entities) {
        JpaConclusions conclusions = new JpaConclusions();
        conclusions.entities = entities;
        return conclusions;
    }

    public static Envelope envelope(Seal seal) {
        return new SealedEnvelope(seal);
    }
}
