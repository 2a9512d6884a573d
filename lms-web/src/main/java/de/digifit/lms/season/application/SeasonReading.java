// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.season.Unplannable;
import de.digifit.lms.council.application.CouncilLaw;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.SeasonPlans;
import de.digifit.lms.season.SeasonRun;
import de.digifit.lms.season.application.SeasonFile.DateRow;
import de.digifit.lms.season.application.SeasonFile.RunFile;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a plan together for its pages: as many statements for forty dates as for one. */
@ApplicationScoped
class SeasonReading {

    private final SeasonPlans plans;
    private final Seminars seminars;
    private final Events events;
    private final SeasonNames names;
    private final CouncilLaw law;

    @Inject
    SeasonReading(SeasonPlans plans, Seminars seminars, Events events, SeasonNames names, CouncilLaw law) {
        this.plans = plans;
        this.seminars = seminars;
        this.events = events;
        this.names = names;
        this.law = law;
    }

    SeasonFile file(SeasonPlan plan) {
        Optional<SeasonRun> run = plans.lastRun(plan.id());
        return new SeasonFile(
                plan,
                rows(plan.town(), plans.dates(plan.id())),
                run.map(one -> runFile(plan.town(), one)),
                run.map(one -> leftOut(plan.town(), one)).orElse(Map.of()),
                plan.councilState(law.today()),
                plan.cleared(law.today()));
    }

    String name(TownId town, String what) {
        return names.of(town, what);
    }

    List<DateRow> rows(TownId town, Collection<SeasonDate> dates) {
        Map<SeminarId, Seminar> taught =
                seminars.get(town, dates.stream().map(SeasonDate::seminar).toList());
        Map<EventId, Event> held = events.get(
                town, dates.stream().flatMap(date -> date.event().stream()).toList());
        Map<String, String> rooms = names.rooms(
                town, dates.stream().flatMap(date -> date.room().stream()).toList());
        Map<PersonId, String> people = names.people(
                town,
                dates.stream()
                        .flatMap(date -> Stream.concat(Stream.of(date.lecturer()), date.beside().stream()))
                        .toList());
        return dates.stream()
                .map(date -> new DateRow(
                        date,
                        Objects.requireNonNull(taught.get(date.seminar())),
                        date.room()
                                .map(room -> rooms.getOrDefault(room.toString(), ""))
                                .orElse(""),
                        people.getOrDefault(date.lecturer(), ""),
                        date.beside().map(who -> people.getOrDefault(who, "")).orElse(""),
                        date.event().flatMap(id -> Optional.ofNullable(held.get(id)))))
                .toList();
    }

    private RunFile runFile(TownId town, SeasonRun run) {
        return new RunFile(
                run.state(law.now()),
                run.spent(),
                run.dates(),
                run.stopping(),
                run.fault().map(fault -> new Unplannable(fault, names.of(town, run.faultAbout()))));
    }

    private Map<Seminar, String> leftOut(TownId town, SeasonRun run) {
        Map<Seminar, String> left = new LinkedHashMap<>();
        seminars.of(town).stream()
                .filter(seminar -> run.leftOut().containsKey(seminar.id().toString()))
                .sorted(Comparator.comparing(Seminar::code))
                .forEach(seminar -> left.put(
                        seminar,
                        Objects.requireNonNull(run.leftOut().get(seminar.id().toString()))));
        return left;
    }
}
