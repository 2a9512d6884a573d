// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.today.application;

import de.digifit.assessment.proposal.LevelProposal;
import de.digifit.assessment.qualification.Terms;
import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.Talk;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.handover.CardState;
import de.digifit.core.handover.application.MyCards.Waiting;
import de.digifit.core.shared.Words;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.evaluation.application.OpenSheet;
import de.digifit.lms.measure.Progress;
import de.digifit.lms.measure.application.TeamTransfer;
import de.digifit.lms.path.application.MyRefreshers.DueRefresher;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the asker.
 *
 * @param competency what it is about, where it is about one
 * @param id what to open, where it has an id of its own
 * @param count how many wait, or the level that was proposed
 * @param last what should be refreshed or was agreed, where it is about that
 */
public record ToDo(
        Kind kind,
        @Nullable CompetencyId competency,
        String id,
        int count,
        @Nullable Last last) {

    /** A seminar and when it was attended last or is to be, the place of a talk and its day, who answered and when, or until when. */
    public record Last(Words title, LocalDate day) {}

    /** What there can be to do. */
    public enum Kind {
        TALK,
        /** Data protection has answered; there is something to read. */
        ANSWER,
        AGREE,
        /** Agreed in a talk; only the date is to be chosen. */
        MEASURE_OPEN,
        MEASURE_NO_DATE,
        MEASURE_OVERDUE,
        /** What came of it at work, asked of the person and of the leader. */
        TRANSFER,
        TEAM_TRANSFER,
        /** What the person wanted to try after a seminar. */
        PRACTISE,
        /** How an event was. */
        FEEDBACK,
        /** A stand-in card: to be tried, gone on with, or looked at again. */
        CARD_TRY,
        CARD_GO_ON,
        CARD_REVIEW,
        DECIDE,
        REFRESH,
        CHECK,
        RATE
    }

    static ToDo talk(Talk talk, Invitation invitation) {
        Words place = new Words(invitation.place(), invitation.place());
        return new ToDo(
                Kind.TALK,
                null,
                talk.id().toString(),
                0,
                new Last(place, invitation.startsAt().toLocalDate()));
    }

    static ToDo answer(LocalDate answeredOn) {
        return new ToDo(Kind.ANSWER, null, "", 0, new Last(new Words("Datenschutz", "Data protection"), answeredOn));
    }

    static ToDo agree(LevelProposal proposal) {
        return new ToDo(
                Kind.AGREE,
                proposal.about().competency(),
                proposal.id().value().toString(),
                proposal.level().number(),
                null);
    }

    /** @param draft of which only the date is missing */
    static ToDo measure(Progress draft) {
        Terms terms = draft.measure().terms();
        return new ToDo(
                Kind.valueOf("MEASURE_" + draft.state()),
                null,
                draft.seminar().map(UUID::toString).orElse(""),
                0,
                new Last(new Words(terms.measure(), terms.measure()), terms.until()));
    }

    static ToDo transfer(Progress asked) {
        return transfer(Kind.TRANSFER, asked, asked.measure().terms().measure());
    }

    static ToDo transfer(TeamTransfer asked) {
        String words = asked.name() + ": " + asked.progress().measure().terms().measure();
        return transfer(Kind.TEAM_TRANSFER, asked.progress(), words);
    }

    private static ToDo transfer(Kind kind, Progress asked, String words) {
        LocalDate attended = asked.attendedOn().orElse(asked.measure().terms().until());
        return new ToDo(kind, null, asked.measure().id().toString(), 0, new Last(new Words(words, words), attended));
    }

    static ToDo practise(BookingDetails attended) {
        Words task = attended.seminar().syllabus().transferTask();
        LocalDate lastDay = attended.event().endsAt().toLocalDate();
        return new ToDo(Kind.PRACTISE, null, attended.seminar().id().toString(), 0, new Last(task, lastDay));
    }

    static ToDo feedback(OpenSheet sheet) {
        String event = sheet.event().id().toString();
        return new ToDo(Kind.FEEDBACK, null, event, 0, new Last(sheet.title(), sheet.until()));
    }

    static ToDo card(Waiting waiting) {
        Kind kind = waiting.state() == CardState.REVIEW_DUE
                ? Kind.CARD_REVIEW
                : waiting.tries() ? Kind.CARD_TRY : Kind.CARD_GO_ON;
        Words duty = new Words(waiting.duty(), waiting.duty());
        return new ToDo(kind, null, waiting.card().toString(), 0, new Last(duty, waiting.since()));
    }

    static ToDo decide(int waiting) {
        return new ToDo(Kind.DECIDE, null, "", waiting, null);
    }

    static ToDo refresh(DueRefresher due) {
        return new ToDo(Kind.REFRESH, null, due.seminar().toString(), 0, new Last(due.title(), due.last()));
    }

    static ToDo check(CompetencyId competency) {
        return new ToDo(Kind.CHECK, competency, competency.value(), 0, null);
    }

    static ToDo rate(CompetencyId competency) {
        return new ToDo(Kind.RATE, competency, competency.value(), 0, null);
    }
}
