// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure;

import de.digifit.assessment.measure.TalkMeasure;
import de.digifit.assessment.measure.TransferAnswer;
import de.digifit.assessment.talk.Side;
import de.digifit.lms.booking.BookingState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A measure and how far it is, up to what came of it at work.
 *
 * @param answers of the two, one of each at most
 */
public record Progress(TalkMeasure measure, MeasureState state, List<Attempt> attempts, List<TransferAnswer> answers) {

    /** Days between the last day of the seminar and the question what came of it (transfer check, P6). */
    public static final int TRANSFER_DAYS = 90;

    public Progress {
        attempts = List.copyOf(attempts);
        answers = List.copyOf(answers);
    }

    /** @param dated whether its seminar has a date to apply for */
    public static Progress of(TalkMeasure measure, List<Attempt> attempts, boolean dated, LocalDate today) {
        LocalDate until = measure.terms().until();
        MeasureState state = measure.terms().seminar().isPresent()
                ? MeasureState.of(attempts.stream().map(Attempt::state).toList(), dated, until, today)
                : MeasureState.of(until, today);
        return new Progress(measure, state, attempts, List.of());
    }

    public Progress with(List<TransferAnswer> said) {
        return new Progress(measure, state, attempts, said);
    }

    public Optional<UUID> seminar() {
        return measure.terms().seminar();
    }

    /** A draft of an application: only the date is missing. */
    public boolean draft() {
        return seminar().isPresent() && state.toApply();
    }

    /** The first day of the seminar in which there is a place. */
    public Optional<LocalDate> bookedFor() {
        return first(BookingState.CONFIRMED).map(Attempt::startsOn);
    }

    /** The last day of the seminar that was attended, the first time. */
    public Optional<LocalDate> attendedOn() {
        return first(BookingState.ATTENDED).map(Attempt::endsOn);
    }

    private Optional<Attempt> first(BookingState wanted) {
        return attempts.stream()
                .filter(attempt -> attempt.state() == wanted)
                .min(Comparator.comparing(Attempt::endsOn));
    }

    /** From when both are asked what came of it; never without a goal, and not before it was attended. */
    public Optional<LocalDate> transferDue() {
        return measure.terms().growth().isPresent()
                ? attendedOn().map(day -> day.plusDays(TRANSFER_DAYS))
                : Optional.empty();
    }

    public boolean transferAsked(LocalDate today) {
        return transferDue().filter(due -> !due.isAfter(today)).isPresent();
    }

    /** Whether that side is asked and has not answered yet. */
    public boolean waitsFor(Side side, LocalDate today) {
        return transferAsked(today) && answer(side).isEmpty();
    }

    public Optional<TransferAnswer> answer(Side side) {
        return answers.stream().filter(answer -> answer.side() == side).findFirst();
    }
}
