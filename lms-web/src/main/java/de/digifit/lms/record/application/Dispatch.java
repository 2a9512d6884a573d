// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.record.application;

import de.digifit.lms.record.Outbox;
import de.digifit.lms.record.Outbox.Waiting;
import de.digifit.lms.record.RecordStore;
import de.digifit.lms.record.RecordStore.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One round of sending. A store that is away costs nothing but time: the rows wait and are tried again, at first soon,
 * then less often. A statement that the store refuses is parked, so that it holds up nobody else.
 */
@ApplicationScoped
public class Dispatch {

    private static final int BATCH = 50;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final RecordStore store;
    private final Clock clock;

    @Inject
    public Dispatch(Outbox outbox, RecordStore store, Clock clock) {
        this.outbox = outbox;
        this.store = store;
        this.clock = clock;
    }

    /** @return whether more may be waiting */
    @Transactional
    public boolean round() {
        List<Waiting> due = outbox.due(BATCH, Instant.now(clock));
        for (Waiting waiting : due) {
            Answer answer = store.put(waiting.id(), waiting.statement());
            settle(waiting, answer);
            if (answer.kind() == Answer.Kind.AWAY) {
                return false;
            }
        }
        return due.size() == BATCH;
    }

    private void settle(Waiting waiting, Answer answer) {
        switch (answer.kind()) {
            case STORED -> outbox.sent(waiting.id(), Instant.now(clock));
            case REFUSED -> outbox.park(waiting.id(), answer.words());
            case AWAY ->
                outbox.postpone(waiting.id(), answer.words(), Instant.now(clock).plus(pause(waiting)));
        }
    }

    private static Duration pause(Waiting waiting) {
        Duration pause = Duration.ofSeconds(2L << Math.min(waiting.attempts(), 9));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
