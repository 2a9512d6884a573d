// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note;

import de.digifit.assessment.talk.TalkId;
import de.digifit.core.organisation.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The notes, kept until they are destroyed. */
public interface Notes {

    void add(ConfidentialNote note);

    Optional<ConfidentialNote> find(TalkId talk);

    void destroy(ConfidentialNote note);

    /** Those of other talks of that person that were written before that moment, for good. */
    void destroyBefore(PersonId person, TalkId talk, Instant moment);

    /** Those of everybody that were written before that moment, for good. */
    void destroyOlderThan(Instant moment);
}
