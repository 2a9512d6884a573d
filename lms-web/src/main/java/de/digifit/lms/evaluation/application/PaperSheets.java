// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.lms.evaluation.Answer;
import de.digifit.lms.evaluation.AnsweringClosed;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.questionnaire.NoQuestionnaire;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What stands on paper, entered by hand while the event is asked about. */
@ApplicationScoped
class PaperSheets {

    private final Editions editions;
    private final Rounds rounds;
    private final Collecting collecting;

    @Inject
    PaperSheets(Editions editions, Rounds rounds, Collecting collecting) {
        this.editions = editions;
        this.rounds = rounds;
        this.collecting = collecting;
    }

    /** What is asked today, else what was asked first. */
    Questionnaire questionnaire(Event event, LocalDate today) {
        return asked(event, rounds.open(event, today).orElse(Round.FIRST));
    }

    /** @throws AnsweringClosed when nothing is asked about the event today */
    void enter(Event event, UUID sheet, Answer answer, LocalDate today) {
        Round round = rounds.open(event, today).orElseThrow(() -> closed(event));
        collecting.dropPaper(event, round, asked(event, round), sheet, answer, today);
    }

    private Questionnaire asked(Event event, Round round) {
        return editions.of(event, round).orElseThrow(NoQuestionnaire::new);
    }

    private static AnsweringClosed closed(Event event) {
        LocalDate lastDay = Rounds.lastDay(event);
        return new AnsweringClosed(Round.FIRST.opensOn(lastDay), Round.FIRST.closesOn(lastDay));
    }
}
