// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.gap.GapAnalysis;
import de.digifit.core.gap.LearningOffer;
import de.digifit.core.gap.Proposal;
import de.digifit.core.gap.Recommendation;
import de.digifit.core.gap.application.MyStanding;
import de.digifit.core.gap.application.PersonalStanding;
import de.digifit.core.role.Desk;
import de.digifit.core.shared.Act;
import de.digifit.lms.catalogue.CatalogueEntry;
import de.digifit.lms.catalogue.CatalogueFilter;
import de.digifit.lms.catalogue.Shelf;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.NoSuchSeminar;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The seminars of the asker's town, with what each would close for the asker. */
@Act
public class Catalogue {

    private final Asker asker;
    private final Shelf shelf;
    private final Syllabi syllabi;
    private final MyStanding standing;
    private final Clock clock;

    @Inject
    public Catalogue(Asker asker, Shelf shelf, Syllabi syllabi, MyStanding standing, Clock clock) {
        this.asker = asker;
        this.shelf = shelf;
        this.syllabi = syllabi;
        this.standing = standing;
        this.clock = clock;
    }

    /** What the filter lets through, with what closes most for the asker first. */
    public List<CatalogueEntry> find(CatalogueFilter filter) {
        LocalDate today = LocalDate.now(clock);
        Mine mine = Mine.of(standing.overview());
        Shelf.Search search =
                new Shelf.Search(filter.text(), filter.when().until(today), filter.free(), Desk.of(mine.roles()));
        return shelf.find(asker.town(), today, search).stream()
                .map(seminar -> new CatalogueEntry(seminar, mine.closedBy(seminar.offer())))
                .filter(filter::accepts)
                .sorted(CatalogueEntry.CLOSING_MOST_FIRST)
                .toList();
    }

    /**
     * With so many of the next dates.
     *
     * @param dates how many at most, from 1
     * @throws NoSuchSeminar when the town has none with this id
     */
    public SeminarDetails get(SeminarId id, int dates) {
        Seminar seminar = syllabi.seminar(asker.town(), id);
        LocalDate today = LocalDate.now(clock);
        Mine mine = Mine.of(standing.overview());
        Desk desk = Desk.of(mine.roles());
        List<Event> open = syllabi.open(seminar, today, dates + 1);
        return new SeminarDetails(
                seminar,
                open.stream()
                        .limit(dates)
                        .map(event -> new OpenEvent(event, event.free(today), desk))
                        .toList(),
                open.size() > dates,
                mine.closedBy(seminar.offer()));
    }

    /**
     * What the seminar of an event would close for the asker, most important first.
     *
     * @throws NoSuchSeminar when the town has none with this id, or only a draft
     */
    public List<Proposal.Reason> closedBy(EventId id) {
        Seminar seminar = syllabi.seminar(asker.town(), event(id).seminar());
        return Mine.of(standing.overview()).closedBy(seminar.offer());
    }

    /** @throws NoSuchSeminar when the town has none with this id, or only a draft */
    public Event event(EventId id) {
        Event event = syllabi.event(asker.town(), id);
        if (event.state() == Event.State.DRAFT) {
            throw new NoSuchSeminar(id);
        }
        return event;
    }

    /** @throws NoSuchSeminar when the town has none with this id, or only a draft */
    public OpenEvent open(EventId id) {
        Event event = event(id);
        Desk desk = Desk.of(standing.overview().roleCodes());
        return new OpenEvent(event, event.free(LocalDate.now(clock)), desk);
    }

    /** The asker's gaps and roles, put together once for all seminars. */
    private record Mine(GapAnalysis analysis, Set<String> roles) {

        static Mine of(PersonalStanding standing) {
            return new Mine(standing.analysis(), standing.roleCodes());
        }

        List<Proposal.Reason> closedBy(LearningOffer offer) {
            return Recommendation.of(analysis, roles, List.of(offer)).proposals().stream()
                    .flatMap(proposal -> proposal.reasons().stream())
                    .toList();
        }
    }
}
