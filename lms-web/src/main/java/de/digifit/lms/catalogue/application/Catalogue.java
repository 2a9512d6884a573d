// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.gap.GapAnalysis;
import de.digifit.core.gap.Proposal;
import de.digifit.core.gap.Recommendation;
import de.digifit.core.gap.application.MyStanding;
import de.digifit.core.gap.application.PersonalStanding;
import de.digifit.core.shared.Act;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The seminars of the asker's town, with what each would close for the asker. */
@Act
public class Catalogue {

    private final Asker asker;
    private final Seminars seminars;
    private final Events events;
    private final MyStanding standing;
    private final Clock clock;

    @Inject
    public Catalogue(Asker asker, Seminars seminars, Events events, MyStanding standing, Clock clock) {
        this.asker = asker;
        this.seminars = seminars;
        this.events = events;
        this.standing = standing;
        this.clock = clock;
    }

    public List<CatalogueEntry> find(CatalogueFilter filter) {
        LocalDate today = LocalDate.now(clock);
        Map<SeminarId, List<Event>> open =
                events.open(asker.town(), today).stream().collect(Collectors.groupingBy(Event::seminar));
        PersonalStanding mine = standing.overview();
        return seminars.of(asker.town()).stream()
                .map(seminar -> entry(seminar, open.getOrDefault(seminar.id(), List.of()), mine))
                .filter(filter::accepts)
                .sorted(CatalogueEntry.CLOSING_MOST_FIRST)
                .toList();
    }

    /** @throws de.digifit.lms.seminar.NoSuchSeminar when the town has none with this id */
    public CatalogueEntry get(SeminarId id) {
        Seminar seminar = seminars.get(asker.town(), id);
        List<Event> open = events.open(asker.town(), LocalDate.now(clock)).stream()
                .filter(event -> event.seminar().equals(id))
                .toList();
        return entry(seminar, open, standing.overview());
    }

    public Event event(EventId id) {
        return events.get(asker.town(), id);
    }

    /** What to take next: at most three, each with its reasons. */
    public Recommendation recommendation() {
        PersonalStanding mine = standing.overview();
        return Recommendation.of(
                mine.analysis(),
                mine.roleCodes(),
                seminars.of(asker.town()).stream().map(Seminar::offer).toList());
    }

    private static CatalogueEntry entry(Seminar seminar, List<Event> open, PersonalStanding mine) {
        return new CatalogueEntry(seminar, open, closes(seminar, mine.analysis(), mine.roleCodes()));
    }

    private static List<Proposal.Reason> closes(Seminar seminar, GapAnalysis analysis, Set<String> roles) {
        return Recommendation.of(analysis, roles, List.of(seminar.offer())).proposals().stream()
                .flatMap(proposal -> proposal.reasons().stream())
                .toList();
    }
}
