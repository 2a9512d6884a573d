// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import de.digifit.assessment.measure.TransferAnswer;
import de.digifit.assessment.measure.TransferAnswers;
import de.digifit.assessment.measure.TransferWord;
import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.qualification.NoSuchMeasure;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.application.Seat;
import de.digifit.assessment.talk.application.TalkSeats;
import de.digifit.core.competency.Level;
import de.digifit.core.shared.Act;
import de.digifit.lms.measure.Progress;
import de.digifit.lms.measure.TransferNotDue;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Whether an agreed measure has come into the work, in the words of both: the two of the talk, a deputy on the leader's
 * side, and nobody else. It is asked 90 days after the seminar, and nobody has to answer.
 */
@Act
@RequiresPermissions("talk:own")
public class TransferTalk {

    private final TalkSeats seats;
    private final Following following;
    private final TransferAnswers answers;
    private final LookingBack ledger;

    @Inject
    public TransferTalk(TalkSeats seats, Following following, TransferAnswers answers, LookingBack ledger) {
        this.seats = seats;
        this.following = following;
        this.answers = answers;
        this.ledger = ledger;
    }

    /** @throws NoSuchMeasure when there is none that leads to a goal and was attended */
    public View view(MeasureId id) {
        Progress progress = progress(id);
        Side side = seats.at(progress.measure().talk()).side();
        LocalDate due = progress.transferDue().orElseThrow(() -> new NoSuchMeasure(id));
        return new View(progress, side, due, !due.isAfter(following.today()), side == Side.PERSON && ledger.allowed());
    }

    /**
     * Answers for the own side, or anew.
     *
     * @param level that fits today, if the person wants to say so; never of the leader, whose observations have a page
     *     of their own
     * @throws TransferNotDue when it is less than 90 days since the seminar
     */
    public void answer(MeasureId id, TransferWord word, Optional<Level> level) {
        Seat seat = seats.toChange(progress(id).measure().talk());
        Progress progress = progress(id);
        LocalDate due = progress.transferDue().orElseThrow(() -> new NoSuchMeasure(id));
        if (due.isAfter(following.today())) {
            throw new TransferNotDue(due);
        }
        progress.answer(seat.side())
                .ifPresentOrElse(
                        said -> said.say(word, seat.hand()),
                        () -> answers.add(new TransferAnswer(progress.measure(), seat.side(), word, seat.hand())));
        if (seat.side() == Side.PERSON) {
            level.ifPresent(today -> ledger.note(progress.measure(), today));
        }
    }

    private Progress progress(MeasureId id) {
        return following.find(id).orElseThrow(() -> new NoSuchMeasure(id));
    }

    /**
     * The question as one of the two sees it.
     *
     * @param due from when on it can be answered
     * @param withLevel whether the works agreement lets the person say which level fits today
     */
    public record View(Progress progress, Side mine, LocalDate due, boolean open, boolean withLevel) {

        public Side others() {
            return mine == Side.PERSON ? Side.LEADER : Side.PERSON;
        }

        public Optional<TransferAnswer> own() {
            return progress.answer(mine);
        }

        public Optional<TransferAnswer> other() {
            return progress.answer(others());
        }
    }
}
