// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The way of a booking as people read it: what was done, by whom, in whose name, and why. */
@ApplicationScoped
public class Trail {

    private final People people;

    @Inject
    public Trail(People people) {
        this.people = people;
    }

    public List<Trace> of(Booking booking) {
        return of(booking.town(), booking.steps());
    }

    public List<Trace> of(TownId town, List<Step> steps) {
        Map<PersonId, String> names = people.names(
                town,
                steps.stream()
                        .map(Step::decision)
                        .flatMap(decision -> Stream.of(decision.by(), decision.onBehalfOf()))
                        .distinct()
                        .toList());
        return steps.stream().map(step -> trace(step, names)).toList();
    }

    private static Trace trace(Step step, Map<PersonId, String> names) {
        Decision decision = step.decision();
        return new Trace(
                step.transition(),
                names.getOrDefault(decision.by(), "–"),
                decision.inVertretung() ? names.getOrDefault(decision.onBehalfOf(), "–") : "",
                decision.why(),
                decision.at());
    }

    /**
     * One step, with names.
     *
     * @param onBehalfOf in whose name, or empty where it is the own
     * @param why in codes or words as they are kept
     */
    public record Trace(Transition transition, String by, String onBehalfOf, String why, Instant at) {

        public boolean inVertretung() {
            return !onBehalfOf.isEmpty();
        }
    }
}
