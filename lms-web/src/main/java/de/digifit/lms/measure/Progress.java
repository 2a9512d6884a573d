// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure;

import de.digifit.assessment.measure.TalkMeasure;
import de.digifit.lms.booking.BookingState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A measure and how far it is. */
public record Progress(TalkMeasure measure, MeasureState state, List<Attempt> attempts) {

    public Progress {
        attempts = List.copyOf(attempts);
    }

    /** @param dated whether its seminar has a date to apply for */
    public static Progress of(TalkMeasure measure, List<Attempt> attempts, boolean dated, LocalDate today) {
        LocalDate until = measure.terms().until();
        MeasureState state = measure.terms().seminar().isPresent()
                ? MeasureState.of(attempts.stream().map(Attempt::state).toList(), dated, until, today)
                : MeasureState.of(until, today);
        return new Progress(measure, state, attempts);
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
}
