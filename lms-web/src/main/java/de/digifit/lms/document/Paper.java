// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.shared.Words;
import java.time.LocalDateTime;

/** What one copy of a document says, free of layout. */
public sealed interface Paper
        permits Badge, DutyCard, Invitation, OwnData, Participation, Poster, SignatureList, TalkPaper, Urkunde {

    /** When something takes place. */
    record Meeting(Words title, LocalDateTime startsAt, LocalDateTime endsAt) {}
}
