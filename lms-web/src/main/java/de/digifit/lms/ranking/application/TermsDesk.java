// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.ranking.OfferTime;
import de.digifit.lms.ranking.RankingRule;
import de.digifit.lms.ranking.SelectionTerms;
import de.digifit.lms.ranking.TermsBook;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Coordination fixes, before registration opens, by which rule the places of an event are given. */
@Act
@RequiresPermissions("selection:keep")
public class TermsDesk {

    private static final int SEED_BYTES = 16;

    private final Asker asker;
    private final Events events;
    private final Seminars seminars;
    private final TermsBook book;
    private final Clock clock;

    private final SecureRandom random = new SecureRandom();

    @Inject
    public TermsDesk(Asker asker, Events events, Seminars seminars, TermsBook book, Clock clock) {
        this.asker = asker;
        this.events = events;
        this.seminars = seminars;
        this.book = book;
        this.clock = clock;
    }

    public EventTerms of(EventId id) {
        return details(List.of(events.get(asker.town(), id))).get(0);
    }

    /** Events of the year to come whose rule can still be changed, soonest first. */
    public List<EventTerms> drafts() {
        LocalDate today = LocalDate.now(clock);
        return details(events.between(asker.town(), today, today.plusYears(1)).stream()
                .filter(event -> event.state() == Event.State.DRAFT)
                .toList());
    }

    private List<EventTerms> details(List<Event> some) {
        Map<SeminarId, Seminar> titles =
                seminars.get(asker.town(), some.stream().map(Event::seminar).toList());
        Map<EventId, SelectionTerms> fixed =
                book.find(some.stream().map(Event::id).toList());
        return some.stream()
                .map(event -> new EventTerms(
                        event,
                        Objects.requireNonNull(titles.get(event.seminar())),
                        Optional.ofNullable(fixed.get(event.id())).orElseGet(() -> SelectionTerms.usual(event))))
                .toList();
    }

    public void fix(EventId id, RankingRule rule, OfferTime time) {
        Event event = events.get(asker.town(), id);
        Optional<SelectionTerms> known = book.find(id);
        if (known.isPresent()) {
            known.get().change(event, rule, time, seed(), asker.person(), Instant.now(clock));
        } else {
            book.add(SelectionTerms.fixed(event, rule, time, seed(), asker.person(), Instant.now(clock)));
        }
    }

    private String seed() {
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
