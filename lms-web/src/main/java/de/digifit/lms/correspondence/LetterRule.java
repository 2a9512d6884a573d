// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.wording.LetterKind;
import java.util.Optional;

/** Which step is told to whom. What somebody does oneself on a page, and sees there, is not written about again. */
public final class LetterRule {

    private LetterRule() {}

    /** What the person is told; nothing about some steps. */
    public static Optional<LetterKind> toPerson(Step step) {
        return Optional.ofNullable(
                switch (step.transition()) {
                    case APPLY -> LetterKind.APPLIED;
                    case ASK -> LetterKind.ASKED;
                    case POSTPONE -> LetterKind.POSTPONED;
                    case SUPPORT, REGISTER -> LetterKind.APPROVED;
                    case APPROVE, SELECT, ACCEPT, MOVE_UP -> LetterKind.INVITATION;
                    case APPROVE_TO_WAIT, RANK -> LetterKind.WAITING;
                    case REFUSE -> LetterKind.REFUSED;
                    case OFFER -> isSubstitute(step) ? LetterKind.SUBSTITUTE : LetterKind.OFFERED;
                    case LAPSE -> LetterKind.LAPSED;
                    case CANCEL -> byAnother(step) ? LetterKind.REPLACED : LetterKind.CANCELLED;
                    case CALL_OFF -> LetterKind.CALLED_OFF;
                    case ATTEND -> LetterKind.CERTIFICATE;
                    case ANSWER, RESUME, OBJECT, DECLINE, WITHDRAW, ATTEND_PARTLY, MISS -> null;
                });
    }

    /** Whether it lies on a desk that did not have it before. */
    public static boolean asksForDecision(Transition transition) {
        return switch (transition) {
            case APPLY, ANSWER, RESUME, OBJECT, SUPPORT -> true;
            default -> false;
        };
    }

    /** The words for the person, without the category or the day that stands before them for the record. */
    public static String reason(Step step) {
        return step.decision()
                .why()
                .replaceFirst("^([A-Z_]+|\\d{4}-\\d\\d-\\d\\d)(: |$)", "")
                .strip();
    }

    private static boolean byAnother(Step step) {
        return !step.decision().by().equals(step.decision().onBehalfOf());
    }

    private static boolean isSubstitute(Step step) {
        return step.from().filter(BookingState.APPLIED::equals).isPresent();
    }
}
