// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.lms.ranking.TermsBook;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.selection.SelectionLine;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts names to a selection, and writes down that they were seen. */
@ApplicationScoped
public class SelectionReading {

    private final Disclosure disclosure;
    private final People people;
    private final Units units;
    private final Seminars seminars;
    private final TermsBook terms;

    @Inject
    public SelectionReading(Disclosure disclosure, People people, Units units, Seminars seminars, TermsBook terms) {
        this.disclosure = disclosure;
        this.people = people;
        this.units = units;
        this.seminars = seminars;
        this.terms = terms;
    }

    List<SelectionSummary> summaries(
            TownId town, Collection<Selection> some, Function<Selection, Event> event, LocalDate today) {
        Map<SeminarId, Seminar> titles =
                seminars.get(town, some.stream().map(event).map(Event::seminar).toList());
        return some.stream()
                .map(selection -> new SelectionSummary(
                        selection,
                        event.apply(selection),
                        Objects.requireNonNull(titles.get(event.apply(selection).seminar())),
                        selection.councilState(today)))
                .toList();
    }

    SelectionDetails details(Selection selection, Event event, LocalDate today) {
        List<SelectionLine> lines = selection.lines();
        List<PersonId> applicants = lines.stream().map(SelectionLine::person).toList();
        disclosure.seen(applicants, Purpose.APPLICATION);
        Map<PersonId, String> names = people.names(
                selection.town(),
                Stream.concat(applicants.stream(), selection.carriedOutBy().stream())
                        .toList());
        Map<UnitId, String> unitNames = units.names(selection.town());
        SelectionSummary summary = summaries(selection.town(), List.of(selection), any -> event, today)
                .get(0);
        List<SelectionLine> inside = selection.inside();
        return new SelectionDetails(
                summary,
                lines.stream()
                        .map(line -> new SelectionRow(
                                line,
                                names.getOrDefault(line.person(), ""),
                                line.unit()
                                        .map(unit -> unitNames.getOrDefault(unit, ""))
                                        .orElse(""),
                                inside.contains(line)))
                        .toList(),
                terms.of(event).lot(),
                selection.carriedOutBy().map(by -> names.getOrDefault(by, "")).orElse(""),
                selection.cleared(today));
    }
}
