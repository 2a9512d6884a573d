// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note;

import de.digifit.assessment.talk.TalkId;

/** Seals the words of a talk, bound to that talk: moved to another one they do not open. */
public interface Seal {

    /** Whether there is a key at all; without one notes stay on paper. */
    boolean ready();

    /** @throws NoKey when this installation has none */
    Sealed seal(TalkId talk, String words);

    /** @throws NoKey when this installation does not have the key that sealed them */
    String open(TalkId talk, Sealed sealed);
}
