// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.core.shared.Words;
import de.digifit.lms.evaluation.Answer;
import de.digifit.lms.evaluation.BallotBox;
import de.digifit.lms.evaluation.KeptAnswer;
import de.digifit.lms.evaluation.KeptAnswers;
import de.digifit.lms.evaluation.Result;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.questionnaire.Statements;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What was said about an event in a round, and how many have answered. */
@ApplicationScoped
class Sheets {

    private final Participants participants;
    private final KeptAnswers answers;
    private final Editions editions;

    @Inject
    Sheets(Participants participants, KeptAnswers answers, Editions editions) {
        this.participants = participants;
        this.answers = answers;
        this.editions = editions;
    }

    Said about(Event event, Round round) {
        List<Answer> said = answers.of(event.town(), event.id(), round).stream()
                .map(KeptAnswer::answer)
                .toList();
        Optional<BallotBox> box = editions.box(event, round);
        List<Answer> shown = said.size() < BallotBox.FEWEST ? List.of() : said;
        return new Said(
                participants.of(event).size(),
                said.size() + box.map(BallotBox::waiting).orElse(0),
                asked(event, box),
                Result.find(shown),
                texts(shown, Answer::good),
                texts(shown, Answer::better));
    }

    private List<Words> asked(Event event, Optional<BallotBox> box) {
        Optional<Questionnaire> edition = editions.of(event, box);
        return edition.map(Questionnaire::statements)
                .orElseGet(Statements::shipped)
                .all();
    }

    private static List<String> texts(List<Answer> said, Function<Answer, String> part) {
        return said.stream().map(part).filter(text -> !text.isEmpty()).sorted().toList();
    }
}
