// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.lms.evaluation.KeptAnswer;
import de.digifit.lms.evaluation.KeptAnswers;
import de.digifit.lms.evaluation.Result;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** In which round an event is asked about, and what came of each. */
@ApplicationScoped
class Rounds {

    private final KeptAnswers answers;

    @Inject
    Rounds(KeptAnswers answers) {
        this.answers = answers;
    }

    /** The round in which people can answer today; the second one only where the first was low. */
    Optional<Round> open(Event event, LocalDate today) {
        LocalDate lastDay = lastDay(event);
        if (Round.FIRST.isOpen(lastDay, today)) {
            return Optional.of(Round.FIRST);
        }
        return Round.FOLLOW_UP.isOpen(lastDay, today) && wasLow(event)
                ? Optional.of(Round.FOLLOW_UP)
                : Optional.empty();
    }

    boolean wasLow(Event event) {
        return result(event, Round.FIRST).filter(Result::low).isPresent();
    }

    /** Nothing while fewer have answered than may be seen. */
    Optional<Result> result(Event event, Round round) {
        return Result.find(answers.of(event.town(), event.id(), round).stream()
                .map(KeptAnswer::answer)
                .toList());
    }

    static LocalDate lastDay(Event event) {
        return event.endsAt().toLocalDate();
    }
}
