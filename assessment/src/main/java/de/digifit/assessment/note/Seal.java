// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note;

import java.util.UUID;

/** Seals words, bound to the thing they are about: moved to another one they do not open. */
public interface Seal {

    /** Whether there is a key at all; without one such words stay on paper. */
    boolean ready();

    /** @throws NoKey when this installation has none */
    Sealed seal(UUID thing, String words);

    /** @throws NoKey when this installation does not have the key that sealed them */
    String open(UUID thing, Sealed sealed);
}
