// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a chain ends. Whoever notes it elsewhere can find out later whether the chain was written anew.
 *
 * @param entries how many there ever were
 * @param seal of the last one
 * @param at when the last one was made; none where there is none yet
 */
public record Head(long entries, String seal, Optional<Instant> at) {

    /** Of a chain that nothing was added to yet. */
    public static final Head NONE = new Head(0, Chain.START, Optional.empty());
}
