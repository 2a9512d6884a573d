// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.lms.evaluation.Answer;
import de.digifit.lms.evaluation.BallotBox;
import de.digifit.lms.evaluation.BallotBoxes;
import de.digifit.lms.evaluation.Envelope;
import de.digifit.lms.evaluation.MoreSheetsThanPeople;
import de.digifit.lms.evaluation.NoKeyForAnswers;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.evaluation.Slip;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Puts answers into ballot boxes, no more than people took part. */
@ApplicationScoped
class Collecting {

    private final Participants participants;
    private final BallotBoxes boxes;
    private final Envelope envelope;

    @Inject
    Collecting(Participants participants, BallotBoxes boxes, Envelope envelope) {
        this.participants = participants;
        this.boxes = boxes;
        this.envelope = envelope;
    }

    /** The one of the person whose sheet it is; once. */
    void drop(OpenSheet sheet, Answer answer, LocalDate today) {
        BallotBox box = held(sheet.event(), sheet.round(), sheet.questionnaire());
        if (boxes.spent(sheet.round(), sheet.booking().id())) {
            return;
        }
        requirePeople(sheet.event(), box);
        boxes.spend(new Slip(sheet.booking(), sheet.round(), today));
        box.drop(answer, envelope, today);
    }

    /** One that stands on paper; sending the same sheet again changes nothing. */
    void dropPaper(Event event, Round round, Questionnaire asked, UUID sheet, Answer answer, LocalDate today) {
        BallotBox box = held(event, round, asked);
        if (!box.knows(sheet)) {
            requirePeople(event, box);
            box.dropPaper(sheet, answer, envelope, today);
        }
    }

    /** Whoever comes at the same time waits here, and then finds the token spent. */
    private BallotBox held(Event event, Round round, Questionnaire asked) {
        if (!envelope.ready()) {
            throw new NoKeyForAnswers();
        }
        return boxes.hold(event, round, asked);
    }

    private void requirePeople(Event event, BallotBox box) {
        int people = participants.of(event).size();
        if (boxes.slips(box.event(), box.round()) + box.paperSheets() >= people) {
            throw new MoreSheetsThanPeople(people);
        }
    }
}
