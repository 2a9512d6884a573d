// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import de.digifit.assessment.measure.TalkMeasure;
import de.digifit.assessment.measure.TalkMeasures;
import de.digifit.assessment.measure.TransferAnswer;
import de.digifit.assessment.measure.TransferAnswers;
import de.digifit.assessment.qualification.MeasureId;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.measure.Attempt;
import de.digifit.lms.measure.MeasureBookings;
import de.digifit.lms.measure.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How far measures are; the number of statements does not grow with them. */
@ApplicationScoped
class Following {

    private final TalkMeasures measures;
    private final MeasureBookings bookings;
    private final TransferAnswers answers;
    private final Modules modules;
    private final Clock clock;

    @Inject
    Following(TalkMeasures measures, MeasureBookings bookings, TransferAnswers answers, Modules modules, Clock clock) {
        this.measures = measures;
        this.bookings = bookings;
        this.answers = answers;
        this.modules = modules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those of these people that are still followed, the next first; none while the module is off. */
    List<Progress> of(TownId town, Collection<PersonId> people) {
        List<TalkMeasure> followed = measures.of(people).stream()
                .filter(measure -> measure.followed(today()))
                .toList();
        return followed.isEmpty() || !modules.released(town, Module.QUALIFICATION_TALK)
                ? List.of()
                : progress(town, followed);
    }

    /** That one, however long ago. */
    Optional<Progress> find(MeasureId id) {
        return measures.named(List.of(id)).stream()
                .flatMap(measure -> progress(measure.town(), List.of(measure)).stream())
                .findFirst();
    }

    private List<Progress> progress(TownId town, List<TalkMeasure> some) {
        Map<MeasureId, List<Attempt>> attempts = bookings
                .of(some.stream().map(TalkMeasure::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Attempt::measure));
        Set<UUID> dated = bookings.withDates(
                town,
                some.stream()
                        .flatMap(measure -> measure.terms().seminar().stream())
                        .distinct()
                        .toList(),
                today());
        return answered(some.stream()
                .map(measure -> Progress.of(
                        measure,
                        attempts.getOrDefault(measure.id(), List.of()),
                        measure.terms().seminar().filter(dated::contains).isPresent(),
                        today()))
                .toList());
    }

    /** Where nothing was attended, nobody has answered. */
    private List<Progress> answered(List<Progress> some) {
        Map<MeasureId, List<TransferAnswer>> said = answers
                .of(some.stream()
                        .filter(row -> row.transferAsked(today()))
                        .map(row -> row.measure().id())
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(TransferAnswer::measure));
        return some.stream()
                .map(row -> row.with(said.getOrDefault(row.measure().id(), List.of())))
                .toList();
    }
}
