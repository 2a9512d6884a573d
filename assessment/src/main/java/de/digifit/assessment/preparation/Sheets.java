// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.preparation;

import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.TalkId;
import java.util.Optional;

/** The sheets, kept until their talk is closed. */
public interface Sheets {

    void add(Sheet sheet);

    Optional<Sheet> find(TalkId talk, Side side);

    /** Both sheets of a talk, for good. */
    void destroy(TalkId talk);
}
