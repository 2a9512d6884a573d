// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.ranking.Candidate;
import de.digifit.lms.ranking.SelectionTerms;
import de.digifit.lms.ranking.TermsBook;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.selection.Selections;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.terms.FreePlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts those who are approved in order by the rule of the event, and keeps that as a proposal. */
@ApplicationScoped
public class Shortlist {

    private final Selections selections;
    private final TermsBook terms;
    private final Units units;
    private final Clock clock;

    @Inject
    public Shortlist(Selections selections, TermsBook terms, Units units, Clock clock) {
        this.selections = selections;
        this.terms = terms;
        this.units = units;
        this.clock = clock;
    }

    /** @param places what there is to give */
    public Selection propose(Event event, FreePlaces places, Collection<Booking> registered) {
        List<PersonId> people = registered.stream().map(Booking::person).toList();
        Map<PersonId, UnitId> where = people.isEmpty() ? Map.of() : units.unitsOf(people, LocalDate.now(clock));
        SelectionTerms rule = terms.of(event);
        Selection selection = new Selection(
                rule,
                places,
                rule.ranking()
                        .of(registered.stream()
                                .map(booking -> candidate(booking, where))
                                .toList()),
                Instant.now(clock));
        selections.add(selection);
        return selection;
    }

    private static Candidate candidate(Booking booking, Map<PersonId, UnitId> where) {
        return new Candidate(
                booking.id(),
                booking.person(),
                booking.desk(),
                Optional.ofNullable(where.get(booking.person())),
                booking.occasion(),
                booking.appliedAt());
    }
}
