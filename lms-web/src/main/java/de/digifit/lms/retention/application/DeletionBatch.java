// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.application;

import de.digifit.lms.retention.DeletionRun;
import de.digifit.lms.retention.DeletionRuns;
import de.digifit.lms.retention.Eraser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** A part of a run, in a transaction of its own. */
@ApplicationScoped
@Transactional
public class DeletionBatch {

    /** Rows; few enough that a stop is heard within seconds, and that nobody waits long for a row. */
    static final int ROWS = 1000;

    private final DeletionRuns runs;
    private final Eraser eraser;
    private final Clock clock;

    @Inject
    public DeletionBatch(DeletionRuns runs, Eraser eraser, Clock clock) {
        this.runs = runs;
        this.eraser = eraser;
        this.clock = clock;
    }

    /** @return whether there was something to do, so that it is worth to ask again */
    public boolean go() {
        return runs.claim().map(this::go).orElse(false);
    }

    private boolean go(DeletionRun run) {
        run.note(eraser.erase(run, ROWS), Instant.now(clock));
        return true;
    }
}
