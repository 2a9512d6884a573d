// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

import de.digifit.core.organisation.TownId;
import java.util.List;
import java.util.Optional;

/** The runs, kept. */
public interface DeletionRuns {

    void add(DeletionRun run);

    /** The one that is under way. Whoever asks at the same time waits until this transaction has ended. */
    Optional<DeletionRun> underWay(TownId town);

    /** One that is under way in whatever town and that nobody works on now; it is this transaction's until its end. */
    Optional<DeletionRun> claim();

    /** Newest first. */
    List<DeletionRun> of(TownId town);
}
