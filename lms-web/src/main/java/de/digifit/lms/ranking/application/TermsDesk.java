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
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Coordination fixes, before registration opens, by which rule the places of an event are given. */
@Act
@RequiresPermissions("selection:keep")
public class TermsDesk {

    private static final int SEED_BYTES = 16;

    private final Asker asker;
    private final Events events;
    private final TermsBook book;
    private final Clock clock;

    private final SecureRandom random = new SecureRandom();

    @Inject
    public TermsDesk(Asker asker, Events events, TermsBook book, Clock clock) {
        this.asker = asker;
        this.events = events;
        this.book = book;
        this.clock = clock;
    }

    public SelectionTerms of(EventId id) {
        return book.of(events.get(asker.town(), id));
    }

    /** Whether the rule can still be changed. */
    public boolean open(EventId id) {
        return events.get(asker.town(), id).state() == Event.State.DRAFT;
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
