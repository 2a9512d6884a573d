// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The statements that wait, kept. */
public interface Outbox {

    void append(OutboxRow row);

    /** At most that many that are due, held for this transaction; other nodes pass them by. */
    List<Waiting> due(int most, Instant now);

    void sent(UUID id, Instant now);

    /** It did not work; try again at that moment. */
    void postpone(UUID id, String error, Instant nextAt);

    /** It will never work as it is; a person has to look. */
    void park(UUID id, String error);

    /** A statement that is due. */
    record Waiting(UUID id, String statement, int attempts) {}
}
