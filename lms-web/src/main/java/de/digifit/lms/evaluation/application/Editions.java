// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.lms.evaluation.BallotBox;
import de.digifit.lms.evaluation.BallotBoxes;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.questionnaire.QuestionnaireId;
import de.digifit.lms.questionnaire.Questionnaires;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Which edition of the questionnaire an event is asked about with: all its answers are about the same words. */
@ApplicationScoped
class Editions {

    private final Questionnaires questionnaires;
    private final BallotBoxes boxes;

    @Inject
    Editions(Questionnaires questionnaires, BallotBoxes boxes) {
        this.questionnaires = questionnaires;
        this.boxes = boxes;
    }

    /** The one with which the round began, else the one in force; nothing in a town that has published none. */
    Optional<Questionnaire> of(Event event, Round round) {
        return of(event, box(event, round));
    }

    /** The same, with the box of the round, if there is one. */
    Optional<Questionnaire> of(Event event, Optional<BallotBox> begun) {
        return begun.map(box -> find(event, box.questionnaire())).orElseGet(() -> questionnaires.inForce(event.town()));
    }

    private Optional<Questionnaire> find(Event event, QuestionnaireId id) {
        return questionnaires.of(event.town()).stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst();
    }

    Optional<BallotBox> box(Event event, Round round) {
        return boxes.of(List.of(event.id())).stream()
                .filter(box -> box.round() == round)
                .findFirst();
    }
}
